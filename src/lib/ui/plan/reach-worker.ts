/** Works out what a target takes, where it keeps nobody waiting (see exam/outlook.ts). */
import { onErrand } from '#lib/device/errand.ts';
import { reachOf, type Outset, type Reach } from '#lib/exam/outlook.ts';

onErrand(async (outset: Outset): Promise<Reach> => reachOf(outset));
