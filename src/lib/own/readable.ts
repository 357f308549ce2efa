import { loosened } from '#lib/releases/loosened.ts';
import { Edit } from './edit.ts';

const Loose = loosened(Edit);

/** Whether this release understands an entry of a log of edits: one of a newer release is kept, and has no effect. */
export const isReadable = (entry: Edit): boolean => Loose.safeParse(entry).success;
