/**
 * Which modules are served as one file: what is loaded together compresses better than its pieces, and names each other
 * nothing. A module goes where it is first wanted, with all that it imports; a screen's texts go with the screen.
 *
 * Modules are named by their paths, and a path that leads nowhere fails the build: a file that moves takes its place
 * in this list along, or somebody hears of it.
 */
import { join } from 'node:path';
import { modulesAt, type Paths } from './modules-at.ts';

/** A group of modules, as the bundler takes it. */
interface Group {
	name: string;
	priority?: number;
	minShareCount?: number;
	test: RegExp | ((id: string) => boolean);
}

/** What a kind of fact is, for whoever checks a deck: only then it is fetched, with the schema of all. */
const SCHEMA_OF_KIND = /src\/lib\/deck\/kinds\/[^/]+\/schema\.ts$/;

/** What phones fetch, in groups; `root` is the project's folder. */
export const chunks = (root: string): Group[] => {
	const modules = (paths: Paths) => modulesAt(join(root, 'src/lib'), paths);
	return [
		{
			// In every layout, one failure away, or on the way to a question.
			name: 'shared',
			priority: 2,
			test: either(
				modules({
					in: [
						'device/app/shell.ts',
						'device/app/update.svelte.ts',
						'study/opening.ts',
						'ui/site/ErrorHere.svelte',
						'ui/study/StudyPage.svelte'
					]
				}),
				/@sveltejs\/kit\/src\/exports\/index/
			)
		},
		{
			// All forms but the plainest, and how they are answered: studying and tests fetch them as one.
			name: 'further',
			priority: 1,
			test: modules({
				in: [
					'question/choose-form.ts',
					'question/contrast.ts',
					'question/forms/',
					'question/letters.ts',
					'question/placing.ts',
					'question/pool.ts',
					'question/ways.ts',
					'question/worth.ts',
					'ui/answers/FetchedMapAnswer.svelte',
					'ui/answers/FetchedPointAnswer.svelte',
					'ui/answers/ListAnswer.svelte',
					'ui/answers/PickSeveral.svelte',
					'ui/answers/Placing.svelte',
					'ui/answers/TextAnswer.svelte',
					'ui/answers/further.ts',
					'ui/answers/parts.ts',
					'ui/answers/typed-field.ts'
				],
				not: [
					'question/forms/all-forms.ts',
					'question/forms/basic-forms.ts',
					'question/forms/choice.ts',
					'question/forms/reveal.ts',
					'question/forms/true-false.ts'
				]
			})
		},
		{
			// What is marked in a picture: for text with marks, and for whatever asks of places.
			name: 'regions',
			priority: 3,
			test: modules({ in: ['deck/media/region-marks.ts'] })
		},
		{
			// Which states are on which map: for the further forms, and for decks' pages.
			name: 'map-states',
			priority: 3,
			test: modules({ in: ['deck/maps.ts'] })
		},
		{
			// What words decks in other languages than English: for whoever checks decks, and fetched with such a deck.
			name: 'wordings',
			priority: 1,
			test: modules({ in: ['deck/words/all-wordings.ts', 'deck/words/wordings/'] })
		},
		{
			// How what is typed is marked, with its tables: fetched with the first such question.
			name: 'marking',
			priority: 1,
			test: modules({
				in: [
					'question/typed/',
					'question/forms/all-forms.ts',
					'question/longest-run.ts',
					'question/digits.ts',
					'question/one-edit.ts',
					'question/own-names.ts'
				]
			})
		},
		{
			name: 'most',
			minShareCount: 3,
			test: without(
				modules({
					in: [
						'ui/',
						'device/',
						'study/',
						'insights/',
						'memory/',
						'question/',
						'deck/',
						'exam/plan/exam-days.ts',
						'ui/messages/current.ts',
						'ui/messages/en/app.ts',
						'ui/messages/en/errors.ts'
					],
					not: [
						'ui/teach/',
						'ui/class/',
						'ui/own/',
						'ui/plan/',
						'ui/map/',
						'ui/test/',
						'ui/paper/',
						'ui/Asked.svelte',
						'ui/kit/CheckLine.svelte',
						'ui/kit/Field.svelte',
						'ui/kit/Qr.svelte',
						'ui/kit/enhanced.ts',
						'ui/kit/form-stays.ts',
						'ui/messages/',
						// Fetched beside an answer, where all that most pages share would come with it.
						'ui/answers/Contrasts.svelte',
						'ui/answers/FetchedMapResult.svelte',
						'ui/answers/ListResult.svelte',
						'ui/answers/OptionsResult.svelte',
						'ui/answers/PickedResult.svelte',
						'ui/answers/PlacingResult.svelte',
						'ui/answers/PointAnswer.svelte',
						'ui/answers/PointPicture.svelte',
						'ui/answers/PointResult.svelte',
						'ui/answers/results.ts',
						'ui/cards/CardTool.svelte',
						'ui/cards/Star.svelte',
						'ui/cards/StarButton.svelte',
						'ui/answers/VerdictIcon.svelte',
						'ui/footnote/',
						'ui/kit/Mark.svelte',
						'ui/kit/Voice.svelte',
						'ui/study/Result.svelte',
						'ui/edit-address.ts',
						'ui/flags/',
						'ui/settings/download.ts',
						'ui/study/swipe.ts',
						'device/log/backup-format.ts',
						'device/log/backup.ts',
						// Fetched with the first text that shows a picture, and where one is added.
						'device/media/',
						'deck/media/',
						'deck/rich/read.ts',
						'deck/rich/tree.ts',
						'ui/rich/DrawnText.svelte',
						'ui/rich/Medium.svelte',
						'ui/rich/RegionMarks.svelte',
						'ui/rich/medium-here.ts',
						'device/tests/begin-class-test.ts',
						'device/tests/send-class-test.ts',
						'device/tests/stash.ts',
						'device/tests/store.ts',
						'device/tests/tests-here.ts',
						'device/fit/kept-check.ts',
						'device/fit/upkeep.ts',
						'memory/fit/',
						'memory/reference/',
						'memory/log/backup-text.ts',
						'memory/log/class-test-entry.ts',
						'memory/log/entry-shape.ts',
						'memory/log/entry.ts',
						'memory/log/exam-plan.ts',
						'memory/log/stamp.ts',
						'memory/log/test-record.ts',
						'memory/log/times.ts',
						'question/as-asked.ts',
						'question/asked-question.ts',
						'deck/dates.ts',
						'deck/fact.ts',
						'deck/schema/',
						'deck/file/schema-keys.ts',
						'deck/read-deck.ts',
						'deck/saying.ts',
						'deck/schema.ts',
						// Of decks in other languages than English.
						'deck/words/all-wordings.ts',
						'deck/words/wordings/'
					]
				}),
				SCHEMA_OF_KIND
			)
		},
		{
			// What plans, decks' pages and maps have in common, and studying does without.
			name: 'besides',
			minShareCount: 2,
			test: modules({
				in: [
					'exam/',
					'insights/stages.ts',
					'device/exams/exam-input.ts',
					'device/decks/covered-cards.ts',
					'ui/deck/',
					'ui/map/',
					'ui/ask-page.ts',
					'ui/kit/BackLink.svelte'
				],
				not: [
					'exam/test/',
					// Of decks as they come: a page that studies has them by then.
					'exam/plan/queue-cards.ts',
					'ui/deck/load.ts'
				]
			})
		},
		{
			// Drawing and marking a test, with all that marks what is typed: no other page waits for that.
			name: 'testing',
			minShareCount: 2,
			test: modules({
				in: ['exam/test/'],
				not: [
					'exam/test/answer-key.ts',
					'exam/test/sample.ts',
					'exam/test/asked-item.ts',
					'exam/test/class-clock.ts'
				]
			})
		},
		{
			// How edits make a deck.
			name: 'edits',
			minShareCount: 2,
			test: modules({ in: ['own/edit.ts', 'own/fold.ts', 'own/deck-of.ts', 'own/list/'] })
		},
		{
			// Classes: of no use to those who study.
			name: 'classes',
			minShareCount: 2,
			test: modules({
				in: [
					'ui/teach/',
					'ui/class/',
					'ui/Asked.svelte',
					'ui/kit/Qr.svelte',
					'ui/kit/enhanced.ts',
					'ui/kit/form-stays.ts'
				]
			})
		},
		{
			// One sheet for the pages of classes: a name fewer for each in what every page fetches.
			name: 'class-styles',
			test: /src\/(?:routes\/(?:\(site\)\/)?(?:teach|class|join|link)|lib\/ui\/(?:teach|class))\/.*type=style/
		},
		{
			// Likewise one for the pages on which decks are made.
			name: 'own-styles',
			test: /src\/(?:routes\/decks|lib\/ui\/own)\/.*type=style/
		},
		{
			// One for tests and their papers.
			name: 'test-styles',
			test: /src\/(?:routes\/(?:\(site\)\/)?test|lib\/ui\/(?:test|paper))\/.*type=style/
		},
		{
			// One for the pages that somebody opens to look something up or to set it.
			name: 'page-styles',
			test: /src\/(?:routes\/\(site\)\/(?:decks|search|plan|progress|settings|\[\.\.\.path\])|lib\/ui\/(?:progress|settings|search|cards\/(?!Star)))\/?.*type=style/
		},
		{
			// And one for what shows an answer and its footnote.
			name: 'answer-styles',
			test: /src\/lib\/ui\/(?:footnote|answers\/\w*Result|answers\/VerdictIcon|answers\/Contrasts|study\/Result\.|kit\/Mark|kit\/Voice).*type=style/
		},
		{
			// How answers of form actions are read: of no use to those who study.
			name: 'form-data',
			priority: 3,
			test: /node_modules\/devalue\//
		},
		{
			name: 'runtime',
			test: /node_modules\/(?:svelte|@sveltejs|esm-env|clsx|devalue)\//
		}
	];
};

const either =
	(first: (id: string) => boolean, second: RegExp) =>
	(id: string): boolean =>
		first(id) || second.test(id);

const without =
	(all: (id: string) => boolean, but: RegExp) =>
	(id: string): boolean =>
		all(id) && !but.test(id);
