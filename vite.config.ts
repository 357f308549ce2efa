import { sveltekit } from '@sveltejs/kit/vite';
import { defineConfig } from 'vitest/config';
import { decks } from './src/cli/decks-plugin.ts';
import { budgets } from './tests/bench/budgets.ts';

export default defineConfig({
	plugins: [decks(), sveltekit(), budgets()],
	environments: {
		client: {
			build: {
				rolldownOptions: {
					output: {
						// One file for what every page runs on: it compresses better than its pieces.
						codeSplitting: {
							groups: [
								{
									name: 'runtime',
									test: /node_modules\/(?:svelte|@sveltejs|esm-env|clsx|devalue)\//
								}
							]
						}
					}
				}
			}
		}
	},
	test: {
		include: ['src/**/*.test.ts', 'tests/**/*.test.ts'],
		environment: 'node'
	}
});
