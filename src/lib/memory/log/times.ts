/** Moments and durations as they are written down: within bounds that arithmetic and storage can hold. */
import * as z from 'zod/mini';
import { FARTHEST } from '#lib/memory/day.ts';

/** A moment, epoch ms. */
export const Moment = z.int().check(z.gte(-FARTHEST), z.lte(FARTHEST));

/** How long something took, ms: a clock may have been put right in the middle of it, by decades. */
export const Took = z.int().check(z.gte(0), z.lte(1e13));
