import { askedExactness } from '#lib/deck/asked-dates.ts';
import { say } from '#lib/deck/saying.ts';
import type { Path } from '#lib/deck/problem.ts';
import type { Report } from '#lib/deck/proofs/proof.ts';
import type { FactOf } from '#lib/deck/schema.ts';
import { unitName } from '#lib/deck/words/unit-names.ts';
import { unitsIn } from '#lib/deck/words/units.ts';

/** What is asked in a hundred. */
const SHARE =
	/\b(?:what|which) (?:percentage|per ?cent|share|proportion)\b|\bwelcher (?:anteil|prozentsatz)\b|\bwie ?viel prozent\b|\bquel(?:le)? (?:pourcentage|part|proportion)\b|\bqué (?:porcentaje|proporción|parte de)(?![\p{L}])|какой процент|сколько процентов/iu;

/** A part of something, and not by how much something grew. */
const PART =
	/\b(?:what|which) (?:percentage|per ?cent|share|proportion) of\b|\bwie ?viel prozent de[rs]\b|\bqu(?:el(?:le)?|é) (?:pourcentage|part|porcentaje|proporción) de(?![\p{L}])|сколько процентов/iu;

/** A number that is asked in one unit and held in another, or asked roughly and held to the digit. */
export function inUnits(fact: FactOf<'number'>, at: Path, report: Report): void {
	const { question, unit, value, qualifier, tolerance } = fact;
	const asked = unitsIn(question);
	const held = unitsIn(unit ?? '');
	for (const { measure, name } of asked) {
		const other = held.find((one) => one.measure === measure);
		if (!other || other.name === name || held.some((one) => one.name === name)) continue;
		if (asked.some((one) => one.name === other.name)) continue;
		report(
			[...at, 'unit'],
			say`is “${unit ?? ''}”, but the question asks in ${unitName(name)}: ask in ${unitName(other.name)}, or give the number in ${unitName(name)}.`
		);
	}
	if (
		SHARE.test(question) &&
		!/^(?:%|per ?cent|percent(?:age points?)?|prozent|процент\p{L}*|pour ?cent|pourcent|por ?ciento)/iu.test(
			unit ?? ''
		) &&
		Math.abs(value) > 1
	)
		report(
			[...at, unit === undefined ? 'value' : 'unit'],
			unit === undefined
				? say`is ${value}, but the question asks for a share: ask “How many …?”, or give it in percent (\`unit: percent\`).`
				: say`is “${unit}”, but the question asks for a share: ask “How many …?”, or give it in percent (\`unit: percent\`).`
		);
	if (PART.test(question) && value > 100)
		report(
			[...at, 'value'],
			say`is more than a whole: of something there are 100 percent at most. Correct the number or the question.`,
			'warning'
		);
	if (unit !== undefined && askedExactness(question) !== undefined)
		report(
			[...at, 'question'],
			say`asks for a date, but the answer is in “${unit}”: ask “How many ${unit} …?”, or make it a fact of kind date.`
		);
	const scale = asked.find(({ measure }) => measure === 'scale');
	if (scale && !held.some(({ measure }) => measure === 'scale') && Math.abs(value) >= 10_000)
		report(
			[...at, 'value'],
			say`is ${value}, but the question asks for ${unitName(scale.name)}: ask “How many …?”, or give it in ${unitName(scale.name)} with that word in \`unit\`.`
		);
	const roughly =
		/\b(?:about|roughly|approximately|around|ungefähr|etwa|rund|environ|à peu près|aproximadamente|cerca de)\b|(?:примерно|около)/i;
	if (qualifier === 'exactly' && tolerance === 0 && roughly.test(question))
		report(
			[...at, 'question'],
			say`asks roughly, but only the exact number counts as right: set \`qualifier: about\` or a \`tolerance\`, or ask for the exact number.`,
			'warning'
		);
	if (
		qualifier !== 'exactly' &&
		/\bexactly\b|\bgenau\b|\bexactement\b|\bexactamente\b|(?:^|\s)точно\s/i.test(question)
	)
		report(
			[...at, 'question'],
			say`asks for the exact number, but it is given as “${qualifier}”: leave out “exactly”, or give the exact number.`
		);
}
