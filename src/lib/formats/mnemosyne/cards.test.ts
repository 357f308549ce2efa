/** Mnemosyne 2's `.cards`. */
import { strToU8, zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { PNG, readWithMedia } from '#lib/formats/known/media-fixtures.ts';
import { factsIn, readBytes, refusedIn } from '#lib/formats/known/reading-fixtures.ts';
import { REASONS } from '#lib/formats/reasons.ts';

const card = (fact: string, way: string, tags: string, reviews = 0) =>
	`<log type="6" o_id="${fact}${way}" card_t="${way[0]}" fact="${fact}" fact_v="${way}" tags="${tags}" gr="4" ac_rp="${reviews}" rt_rp="0"></log>`;
const XML = `<openSM2sync number_of_entries="8"><log type="10" o_id="t1"><name>French, A1</name></log><log type="10" o_id="t2"><name>__UNTAGGED__</name></log>
<log type="16" o_id="f1"><f>le chat</f><b>the &lt;b&gt;cat&lt;/b&gt; &lt;img src="pics/cat.png"&gt;</b></log>
<log type="16" o_id="f2"><f>chien</f><p_1>ʃjɛ̃</p_1><m_1>dog</m_1><n>a noun</n></log>
<log type="16" o_id="f3"><text>[Paris:a city] is in [France]</text></log>
<log type="16" o_id="f4"><f></f><b>nothing asked</b></log>
${card('f1', '2.1', 't1', 3)}${card('f1', '2.2', 't1')}${card('f2', '3.1', 't2')}${card('f3', '5.1', 't1')}</openSM2sync>`;

test('facts come with their tags, pictures and both ways', async () => {
	const { reading, media } = await readWithMedia(
		zipSync({ METADATA: strToU8('x'), 'cards.xml': strToU8(XML), 'pics/cat.png': PNG })
	);
	expect(factsIn(reading)).toEqual([
		{
			kind: 'card',
			front: 'le chat',
			back: `the **cat** ![cat](${media[0]!.name})`,
			both: true,
			tags: ['French', 'A1']
		},
		{ kind: 'card', front: 'chien', back: 'dog', note: 'ʃjɛ̃\n\na noun' },
		{
			kind: 'cloze',
			text: '{{g1:Paris}} is in {{g2:France}}',
			blanks: { g1: { hint: 'a city' } },
			tags: ['French', 'A1']
		}
	]);
	expect(refusedIn(reading)).toEqual(['line 5: has one side only']);
	expect(reading.changes).toContainEqual({ why: REASONS.scheduling, count: 1 });
});

test('a package without a log says that it is damaged', () => {
	const read = readBytes(zipSync({ METADATA: strToU8('x'), 'cards.xml': strToU8('<openSM2sync') }));
	expect(read.deck).toBeUndefined();
	expect(refusedIn(read)).toEqual(['terms.txt: the file is damaged']);
});
