/// <reference types="vitest/config" />
import { sveltekit } from '@sveltejs/kit/vite';
import { defineConfig } from 'vite';
import { decks } from './src/cli/decks-plugin.ts';
import { maps } from './src/cli/maps-plugin.ts';
import { oldest, oldestTargets } from './src/cli/oldest-plugin.ts';
import { squeeze } from './src/cli/squeeze-plugin.ts';
import { standAlone } from './src/cli/stand-alone-plugin.ts';
import { wordless } from './src/cli/wordless-plugin.ts';
import { budgets } from './tests/bench/budgets.ts';

export default defineConfig({
	plugins: [decks(), maps(), sveltekit(), wordless(), squeeze(), oldest(), budgets(), standAlone()],
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
						// One file for what every page runs on, which is all that a first sitting needs, one for
						// the forms that later sittings need besides, and one for what most other pages share:
						// they compress better than their pieces, and name each other nothing. A module goes
						// where it is first wanted, with all that it imports; a screen's texts go with the screen.
						codeSplitting: {
							groups: [
								{
									// In every layout, one failure away, or on the way to a question.
									name: 'shared',
									priority: 2,
									test: /src\/lib\/(?:device\/(?:update|app-shell|study-opening)|ui\/(?:ErrorPage|study\/StudyPage))|@sveltejs\/kit\/src\/exports\/index/
								},
								{
									// Forms for cards that are known better, and how they are answered: studying
									// and tests fetch them as one.
									name: 'further',
									priority: 1,
									test: /src\/lib\/(?:ui\/study\/(?:[Ff]urther|List|Pick|Placing|Text|typed)|question\/(?:further-forms|placing|contrast|ways|pool|forms\/(?!choice|reveal|true)))/
								},
								{
									// Which states are on which map: for the forms of later sittings, and for decks' pages.
									name: 'map-states',
									priority: 3,
									test: /src\/lib\/deck\/maps/
								},
								{
									// How what is typed is marked, with its tables: fetched with the first such question.
									name: 'marking',
									priority: 1,
									test: /src\/lib\/question\/(?:all-forms|bound|citation|date-|digits|fraction|framing|harmless|keyboard|list-|longest|misspelt|month|namesakes|nations|number-|one-|other-|scale|small|spelling|stances|states|surroundings|typed-|unit)/
								},
								{
									name: 'most',
									minShareCount: 3,
									test: /src\/lib\/(?:ui|device|memory|question|deck)\/(?!teach\/|class\/|Asked|as-asked|asked-question|Qr|dates|enhanced|form-stays|CheckLine|class-test|tests-here|test-store|test-stash|Field\.|plan\/|map\/|schema|entry|exam-plan|times|test-record|backup|test\/|messages\/(?:notices|en\/(?!app|footnote|errors)))|src\/lib\/exam\/exam-days/
								},
								{
									// What plans, decks' pages and maps have in common, and studying does without.
									name: 'besides',
									minShareCount: 2,
									test: /src\/lib\/(?:exam\/(?!answer-key|sample-test|asked-item|class-clock)|device\/(?:exam|covered)|ui\/(?:deck\/(?!load)|map\/|ask-page|BackLink))/
								},
								{
									// Classes: of no use to those who study.
									name: 'classes',
									minShareCount: 2,
									test: /src\/lib\/ui\/(?:teach\/|class\/|Asked|Qr|dates|enhanced|form-stays)/
								},
								{
									// One sheet for the pages of classes: a name fewer for each in what every page fetches.
									name: 'class-styles',
									test: /src\/(?:routes\/(?:\(site\)\/)?(?:teach|class|join|link)|lib\/ui\/(?:teach|class))\/.*type=style/
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
