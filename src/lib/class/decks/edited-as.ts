import * as z from 'zod/mini';
import { OWN_DECK } from '#lib/deck/own-id.ts';

/** A teacher goes on with a deck that came as a file as one of their own, which has this id. */
export const EditedAs = z.object({ as: z.string().check(z.regex(OWN_DECK)) });
