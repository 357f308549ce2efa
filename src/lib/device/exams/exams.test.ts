import { expect, it } from 'vitest';
import type { PupilClass } from '#lib/class/assignment.ts';
import { Memories } from '#lib/memory/fold/memories.ts';
import { examsOf } from './exams.ts';

const NOW = Date.UTC(2026, 10, 25, 12);
const own = {
	name: 'My own',
	date: '2026-12-18',
	covers: [{ deck: 'biology' }],
	minutes: 15,
	daysOff: [],
	questions: 20
};
const inClass: PupilClass = {
	class: 'class000',
	name: '7b',
	nickname: 'Ada',
	state: 'in',
	extra: 0,
	assignments: [
		{
			id: 'assignment0',
			title: 'History',
			covers: [{ deck: 'history' }],
			exam: '2026-12-09',
			questions: 20,
			minutes: 10,
			forms: 'machine'
		}
	]
};

it('joins what is assigned to the learner’s own exams, and tells them apart', () => {
	const memories = Memories.fold([
		{
			device: 'aaaaaaaa',
			seq: 1,
			at: NOW,
			offset: 0,
			kind: 'exam',
			exam: 'myownexam',
			plan: own
		}
	]);
	const exams = examsOf({ memories, classes: { all: [inClass] } }, { now: NOW, offset: 0 });
	expect([...exams.keys()]).toEqual(['assignment0', 'myownexam']);
	expect(exams.get('myownexam')).toEqual({ plan: own });
	expect(exams.get('assignment0')).toMatchObject({
		plan: { name: 'History', date: '2026-12-09', minutes: 10 },
		assigned: { class: { name: '7b' }, towards: 'exam' }
	});
});
