import { isolated } from '#lib/ui/isolated.ts';
import type { today as english } from '#lib/ui/messages/en/today.ts';
import type { Translated } from '#lib/ui/messages/translated.ts';
import { card, day, minute, review } from './nouns.ts';
import { number } from './numbers.ts';
import { count, nounFor } from './plural.ts';

/** The card that teaches the app by being one: a fact, with its footnote. */
const lesson: Translated<typeof english.first.lesson> = {
	question: 'تعلمت شيئًا جديدًا. متى يكون أفضل وقت للسؤال عنه من جديد؟',
	answer: 'قبيل نسيانه.',
	footnote: {
		statement: 'أفضل المراجعات ما تباعد، وزاد تباعده كل مرة.',
		saidBy: [{ name: 'نيكولاس سيبيدا وزملاؤه', office: 'علماء نفس' }],
		asOf: '2006',
		sources: [
			{
				title: 'Distributed practice in verbal recall tasks: a review and quantitative synthesis',
				authors: [],
				publisher: 'Psychological Bulletin 132 (3)',
				published: '2006',
				url: 'https://doi.org/10.1037/0033-2909.132.3.354'
			}
		],
		changes: []
	}
};

/** The first screen. */
export const today: Translated<typeof english> = {
	title: 'اليوم',
	tab: 'Footnote: بطاقات تعليمية تُظهر مصادرها',
	cards: (n) => `${nounFor(n, card)} اليوم`,
	makeup: (due, fresh, minutes) =>
		[
			due > 0 && `${number(due)} للمراجعة`,
			fresh > 0 && `${number(fresh)} جديدة`,
			`نحو ${count(minutes, minute, 'oblique')}`
		]
			.filter(Boolean)
			.join(' · '),
	study: 'تعلُّم',
	asWell: 'كل المستحق اليوم',
	byDeck: 'بحسب المجموعة',
	done: {
		title: 'اكتمل لهذا اليوم',
		text: 'تنمو الذاكرة في الفترات بين المراجعات. والبطاقات التالية تأتي تلقائيًا.',
		next: (when) => `البطاقة التالية: ${isolated(when)}`,
		more: 'عرض المجموعات'
	},
	first: {
		title: 'بطاقات تعليمية تُظهر مصادرها',
		text: 'هذه بطاقة. التفكير في الإجابة أولًا، ثم النظر.',
		lesson,
		showAnswer: 'إظهار الإجابة',
		footnote:
			'وهذه كانت حاشيتها: من يقول ذلك، وحتى أي تاريخ، وأين يُقرأ. لكل بطاقة هنا حاشية، وتعود في وقتها.',
		choose: 'البدء بمجموعة',
		reassurance: 'بلا حساب. يعمل دون شبكة. وما تتعلمه يبقى على هذا الجهاز.',
		classes: 'صفوفك',
		make: 'إنشاء مجموعة خاصة بك',
		join: 'الانضمام إلى صف',
		teach: 'التدريس مع Footnote'
	},
	waiting: (n) =>
		`ويمكن لـ${count(n, card, 'oblique')} أن تنتظر: توزَّع على الأيام القادمة كي لا يطول يوم منها.`,
	comeback: {
		title: 'أهلًا بعودتك',
		text: (perDay, days) =>
			`انتظرتك بعض البطاقات. لا حاجة إلى إنجازها كلها دفعة واحدة: مع ${number(perDay)} في اليوم تلحق خلال ${count(days, day, 'oblique')}. والأقرب إلى النسيان أولًا.`
	},
	week: {
		title: 'الأيام السبعة الأخيرة',
		text: (days) =>
			days === 0
				? 'متى شئت.'
				: `أيام تعلمك: ${count(days, day)}. وأيام الراحة لا بأس بها: تتكيف الخطة.`,
		day: (weekday, reviews) => `${isolated(weekday)}: ${count(reviews, review)}`
	}
};
