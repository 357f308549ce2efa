/** Works out what a target takes, where it keeps nobody waiting (see exam/plan/outlook.ts). */
import { onErrand } from '#lib/device/fit/errand.ts';
import { reachOf, type Outset, type Reach } from '#lib/exam/plan/outlook.ts';

onErrand(async (outset: Outset): Promise<Reach> => reachOf(outset));
