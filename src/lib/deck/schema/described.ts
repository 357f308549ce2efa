import * as z from 'zod/mini';

/** A schema with what editors say about it. What goes to browsers is built without the words (cli/wordless-plugin.ts). */
export const described = <T extends z.core.$ZodType>(schema: T, description: string): T => {
	z.globalRegistry.add(schema, { description });
	return schema;
};
