/** A deck as a package of QTI 2.1: each card in the form that has a key, the footnote as what is said afterwards. */
import { strToU8, zipSync } from 'fflate';
import { hasMarks } from '#lib/deck/rich/marks.ts';
import { htmlOf, plainFor } from '#lib/formats/html/write.ts';
import { askedCards, type AskedCard } from '#lib/formats/quiz/asked.ts';
import { REASONS } from '#lib/formats/reasons.ts';
import { oneLine } from '#lib/formats/text/clean.ts';
import { Tally, type Writer } from '#lib/formats/writing.ts';
import { escapedHtml } from '#lib/formats/xml/read-xml.ts';

const NAMESPACE = 'http://www.imsglobal.org/xsd/imsqti_v2p1';
const MATCHED = 'http://www.imsglobal.org/question/qti_v2p1/rptemplates/match_correct';
const MAPPED = 'http://www.imsglobal.org/question/qti_v2p1/rptemplates/map_response';
const CARTRIDGE = 'http://www.imsglobal.org/xsd/imscp_v1p1';
const ITEM_TYPE = 'imsqti_item_xmlv2p1';
/** Any day will do, and with the same the same deck is the same file. */
const MADE = new Date('2026-01-01T12:00:00Z');

export const writeQti: Writer = (deck) => {
	const tally = new Tally();
	const files: Record<string, Uint8Array> = {};
	const names = askedCards(deck).map((asked, i) => {
		const name = `item-${i + 1}`;
		files[`${name}.xml`] = strToU8(item(asked, name, tally));
		return name;
	});
	return tally.written(
		zipSync({ 'imsmanifest.xml': strToU8(manifest(names)), ...files }, { mtime: MADE })
	);
};

const HEAD = '<?xml version="1.0" encoding="UTF-8"?>\n';

const manifest = (names: readonly string[]) =>
	`${HEAD}<manifest xmlns="${CARTRIDGE}" identifier="footnote"><metadata><schema>QTIv2.1 Package</schema><schemaversion>1.0.0</schemaversion></metadata><organizations/><resources>\n${names
		.map(
			(name) =>
				`<resource identifier="${name}" type="${ITEM_TYPE}" href="${name}.xml"><file href="${name}.xml"/></resource>\n`
		)
		.join('')}</resources></manifest>\n`;

/** QTI's body is strict XML: an end for each element. */
const body = (text: string) => htmlOf(text).replaceAll('<br>', '<br/>');
const block = (text: string) =>
	body(text).startsWith('<') ? `<div>${body(text)}</div>` : `<p>${body(text)}</p>`;

function item(asked: AskedCard, name: string, tally: Tally): string {
	const { card, question, wrong, accept, answer, footnote, lost, tags } = asked;
	const isChoice = wrong.length > 0;
	tally.card([
		...lost,
		...(tags.length > 0 ? [REASONS.tags] : []),
		...(isChoice && accept.length > 0 ? [REASONS.otherAnswers] : []),
		...(!isChoice && card.answer.kind === 'prose' ? [REASONS.asText] : []),
		...(!isChoice && hasMarks(answer) ? [REASONS.formatting] : [])
	]);
	const title = escapedHtml(oneLine(card.id.slice(card.id.indexOf('/') + 1)));
	const said = footnote.split('\n').map(escapedHtml).join(' · ');
	return `${HEAD}<assessmentItem xmlns="${NAMESPACE}" identifier="${name}" title="${title}" adaptive="false" timeDependent="false">
${isChoice ? declared('identifier', ['a']) : typed(asked)}
<outcomeDeclaration identifier="SCORE" cardinality="single" baseType="float"/>
<outcomeDeclaration identifier="FEEDBACK" cardinality="single" baseType="identifier"><defaultValue><value>footnote</value></defaultValue></outcomeDeclaration>
<itemBody>
${block(question)}
${isChoice ? choices(asked) : '<p><textEntryInteraction responseIdentifier="RESPONSE" expectedLength="60"/></p>'}
</itemBody>
<responseProcessing template="${isChoice ? MATCHED : MAPPED}"/>
<modalFeedback outcomeIdentifier="FEEDBACK" identifier="footnote" showHide="show">${said}</modalFeedback>
</assessmentItem>
`;
}

const declared = (type: string, values: readonly string[], more = '') =>
	`<responseDeclaration identifier="RESPONSE" cardinality="single" baseType="${type}"><correctResponse>${values
		.map((value) => `<value>${escapedHtml(value)}</value>`)
		.join('')}</correctResponse>${more}</responseDeclaration>`;

/** All that is right has a point; capital letters make no difference. */
function typed({ answer, accept }: AskedCard): string {
	const [right = '', ...others] = [plainFor(answer), ...accept].map(oneLine);
	const entries = [right, ...others].map(
		(one) => `<mapEntry mapKey="${escapedHtml(one)}" mappedValue="1" caseSensitive="false"/>`
	);
	return declared('string', [right], `<mapping defaultValue="0">${entries.join('')}</mapping>`);
}

const choices = ({ answer, wrong }: AskedCard) =>
	`<choiceInteraction responseIdentifier="RESPONSE" shuffle="true" maxChoices="1">\n<simpleChoice identifier="a">${body(answer)}</simpleChoice>\n${wrong
		.map(({ text, why }, i) => {
			const reason =
				why === ''
					? ''
					: `<feedbackInline outcomeIdentifier="FEEDBACK" identifier="w${i}" showHide="show">${escapedHtml(oneLine(why))}</feedbackInline>`;
			return `<simpleChoice identifier="w${i}">${body(text)}${reason}</simpleChoice>\n`;
		})
		.join('')}</choiceInteraction>`;
