import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod/mini';
import { DeckFile } from '#lib/deck/file/media-files.ts';
import { DECKS } from './files.ts';
import type { ExitCode, Terminal } from './terminal.ts';

const SCHEMA_FILE = join(DECKS, 'deck.schema.json');

/** The schema that editors complete and check decks by, as it stands in the file. */
export function schemaText(): string {
	const schema = z.toJSONSchema(DeckFile, { io: 'input', target: 'draft-7', reused: 'ref' });
	const named = { title: 'Footnote deck', ...schema };
	return `${JSON.stringify(named, null, '\t')}\n`;
}

/** `schema`: writes the schema beside the decks. */
export function schema(root: string, terminal: Terminal): ExitCode {
	writeFileSync(join(root, SCHEMA_FILE), schemaText());
	terminal.out(`✓ ${SCHEMA_FILE}`);
	return 0;
}
