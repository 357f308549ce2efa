import * as z from 'zod/mini';
import { nicknameFrom } from './roster/nickname.ts';

/** What a teacher calls a class: `Geography 9b`. */
export const ClassName = z.pipe(
	z.string().check(z.maxLength(200)),
	z.transform((typed, context) => {
		const name = nicknameFrom(typed, 80);
		if (name !== undefined) return name;
		context.issues.push({ code: 'custom', message: 'no name', input: typed });
		return z.NEVER;
	})
);
