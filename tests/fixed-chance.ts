/**
 * fast-check as all tests know it, with one seed: what a property tries is the same in every run, so a
 * test that passes passes again. `CHANCE=7 npx vitest run …` tries others.
 */
import * as fc from '../node_modules/fast-check/lib/fast-check.js';

fc.configureGlobal({ seed: Number(process.env.CHANCE ?? 1) });

export * from '../node_modules/fast-check/lib/fast-check.js';
