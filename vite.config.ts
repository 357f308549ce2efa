/// <reference types="vitest/config" />
import { sveltekit } from '@sveltejs/kit/vite';
import { defineConfig } from 'vite';
import { chunks } from './src/cli/chunks.ts';
import { decks } from './src/cli/decks-plugin.ts';
import { fsrsNumbers } from './src/cli/fsrs-plugin.ts';
import { languages } from './src/cli/languages/languages-plugin.ts';
import { maps } from './src/cli/maps-plugin.ts';
import { oldest, oldestTargets } from './src/cli/oldest-plugin.ts';
import { shortNames } from './src/cli/short-names-plugin.ts';
import { squeeze } from './src/cli/squeeze-plugin.ts';
import { standAlone } from './src/cli/stand-alone-plugin.ts';
import { unused } from './src/cli/unused-plugin.ts';
import { wordless } from './src/cli/wordless-plugin.ts';
import { budgets } from './tests/bench/budgets.ts';

export default defineConfig({
	plugins: [
		decks(),
		maps(),
		fsrsNumbers(),
		languages(),
		sveltekit(),
		shortNames(),
		wordless(),
		unused(),
		squeeze(),
		oldest(),
		budgets(),
		standAlone()
	],
	build: {
		// What the README promises; a check holds functions and styles to the same (src/cli/oldest-plugin.ts).
		target: oldestTargets,
		cssTarget: oldestTargets
	},
	environments: {
		client: {
			build: {
				rolldownOptions: {
					output: {
						codeSplitting: { groups: chunks(import.meta.dirname) }
					}
				}
			}
		}
	},
	test: {
		include: ['src/**/*.test.ts', 'tests/**/*.test.ts'],
		environment: 'node',
		globalSetup: 'tests/server/global-setup.ts',
		// One core less is the default: of two, half the machine.
		maxWorkers: '100%',
		alias: [{ find: /^fast-check$/, replacement: `${import.meta.dirname}/tests/fixed-chance.ts` }],
		// Properties that try thousands of cases take their time on a busy machine.
		testTimeout: 120_000
	}
});
