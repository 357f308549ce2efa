import { sveltekit } from '@sveltejs/kit/vite';
import { defineConfig } from 'vitest/config';
import { decks } from './src/cli/decks-plugin.ts';
import { maps } from './src/cli/maps-plugin.ts';
import { budgets } from './tests/bench/budgets.ts';

export default defineConfig({
	plugins: [decks(), maps(), sveltekit(), budgets()],
	environments: {
		client: {
			build: {
				rolldownOptions: {
					output: {
						// One file for what every page runs on, one for what most pages share: they
						// compress better than their pieces. A screen's texts go with the screen.
						codeSplitting: {
							groups: [
								{
									// In every layout, or one failure away.
									name: 'shared',
									priority: 1,
									test: /src\/lib\/(?:device\/(?:update|app-shell|study-opening)|ui\/ErrorPage)/
								},
								{
									name: 'shared',
									minShareCount: 4,
									test: /src\/lib\/(?:ui|device|memory|question|deck)\/(?!teach|schema|entry|exam-plan|test-record|backup|deck\/load|EmptyState|clock|messages\/en\/(?!app|footnote|notices|errors))/
								},
								{
									// Forms for cards that are known better, and how they are answered: studying
									// and tests fetch them as one.
									name: 'further',
									test: /src\/lib\/(?:ui\/study\/(?:[Ff]urther|List|Pick|Placing|Text|typed)|question\/(?:all-forms|list-|longest|placing|number|date-|typed|forms\/(?!choice|reveal|true)))/
								},
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
		environment: 'node',
		globalSetup: 'tests/server/global-setup.ts',
		// Properties that try thousands of cases take their time on a busy machine.
		testTimeout: 30_000
	}
});
