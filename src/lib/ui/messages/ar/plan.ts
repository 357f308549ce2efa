import { isolated } from '#lib/ui/isolated.ts';
import type { plan as english } from '#lib/ui/messages/en/plan.ts';
import type { Translated } from '#lib/ui/messages/translated.ts';
import { examForm } from './exam-form.ts';
import { card, day as dayNoun, fact, minute, question } from './nouns.ts';
import { minutes, number, percent } from './numbers.ts';
import { count, nounFor } from './plural.ts';

type When = Parameters<typeof english.exam>[0];

const rounded = (share: number) => Math.round(share * 100);
const spread = (mean: number, low: number, high: number) =>
	rounded(low) === rounded(high)
		? percent(mean)
		: `${percent(mean)}، والأرجح بين ${percent(low)} و${percent(high)}`;

/** Whose minutes they are: "امتحان الغد". */
function exam({ days, weekday, date, towards = 'exam' }: When): string {
	if (towards === 'open') return 'صفك';
	const what = towards === 'due' ? 'واجب' : 'امتحان';
	if (days === 0) return `${what} اليوم`;
	if (days === 1) return `${what} الغد`;
	return days < 7 ? `${what} يوم ${isolated(weekday)}` : `${what} ${isolated(date)}`;
}

/** Exams with a date. */
export const plan: Translated<typeof english> = {
	title: 'الخطة',
	description: 'الامتحانات القادمة: المطلوب لكل منها اليوم، والنتيجة المتوقعة في يومها.',
	needsDevice: 'تُعد الخطط وتُحفظ على جهازك؛ ويحتاج ذلك إلى JavaScript.',
	loading: 'تُحسب خطتك\u00a0…',
	empty: {
		title: 'لا امتحان قادم',
		text: 'يكفي تاريخ وعدد الدقائق المتاحة لك في اليوم. يقول Footnote ما المطلوب كل يوم، وما النتيجة المتوقعة.'
	},
	add: 'تخطيط امتحان',
	form: examForm,

	percent,
	exam,
	daysLeft: (days) =>
		days === 0 ? 'اليوم' : days === 1 ? 'غدًا' : `بعد ${count(days, dayNoun, 'oblique')}`,
	fromClass: (name) => `لصف ${isolated(name)}`,
	due: (date) => `الموعد ${isolated(date)}`,
	gone: 'ما يشمله ليس على هذا الجهاز. يُرجى الاتصال بالشبكة مرة، أو تغيير ما يشمله.',

	today: {
		unit: (n) => `${nounFor(n, minute)} اليوم`,
		cards: (n) => count(n, card),
		done: 'اكتمل لهذا اليوم',
		nothing: 'لا شيء مطلوب اليوم',
		off: 'يوم راحة',
		ready: 'مرّ كل شيء اليوم. بالتوفيق!'
	},
	study: 'التعلم له',
	goOn: 'بضع دقائق أخرى',
	allTheSame: 'بضع دقائق رغم ذلك',
	test: 'اختبار تجريبي',
	testShorter: (asked, all) =>
		`يسأل ${count(asked, question, 'oblique')} على الأكثر، لا ${number(all)} كما في الامتحان.`,
	change: 'تغيير',
	remove: 'حذف',
	removed: (name) => `حُذف «${isolated(name)}».`,
	undo: 'تراجع',
	restored: (name) => `عاد «${isolated(name)}».`,

	score: {
		label: 'النتيجة المتوقعة',
		paced: 'بوتيرتك',
		followed: 'باتباع الخطة',
		idle: 'دون أي شيء آخر',
		only: 'بما تعرفه الآن',
		band: spread,
		target: (label, share) => `${isolated(label)} · الهدف ${percent(share)}`
	},
	reach: {
		met: (target) => `هدفك ${percent(target)} في المتناول.`,
		unmet: (target, mean) => `تصل هذه الخطة إلى ${percent(mean)}، دون هدفك ${percent(target)}.`,
		ifKept: (target) =>
			`بوتيرتك تبقى دون هدفك ${percent(target)}. وبالتعلم في كل أيام الخطة يصبح في المتناول.`,
		short: (target) => `هذه الدقائق في اليوم لا تكفي لبلوغ ${percent(target)}.`,
		working: 'يُحسب ما يلزم\u00a0…',
		minutes: (n, target) => `مع ${minutes(n)} في اليوم: ${percent(target)}.`,
		setMinutes: (n) => `${minutes(n)} في اليوم`,
		beyond: (target, best, n) =>
			`حتى ذلك الحين ${percent(target)} أكثر مما يُتوقع. يمكن بلوغ ${percent(best)}، مع ${minutes(n)} في اليوم.`,
		beyondAnyway: (target, best) =>
			`حتى ذلك الحين ${percent(target)} أكثر مما يُتوقع. يمكن بلوغ ${percent(best)}.`,
		setTarget: (target) => `الهدف ${percent(target)}`,
		saved: 'تغيّرت الخطة.'
	},
	facts: {
		title: 'معلومة معلومة',
		text: 'احتمال معرفتك لكل منها في يوم الامتحان، بحسب الوضع الآن.',
		likely: 'مرجّح',
		unsure: 'غير مؤكد',
		unlikely: 'مستبعد',
		none: 'لا شيء.',
		count: (n) => count(n, fact)
	},
	how: {
		title: 'كيف تعمل الخطة',
		text: [
			'تأتي البطاقات الجديدة أولًا، لتمر كلها قبل الامتحان بوقت كافٍ؛ وفي أثناء ذلك تعود كل بطاقة قبيل نسيانها.',
			'في الأيام الأخيرة يمر كل شيء مرة أخرى، والأنفع أولًا، وتُعد الخطة من جديد كل يوم مما تذكره: لا حاجة إلى تعويض يوم فائت.',
			'النتيجة هي ما بلغته بطاقات كهذه عند من يتذكرون مثلك؛ وأربعة امتحانات من خمسة تنتهي ضمن النطاق، وكل إجابة تزيده دقة. ومعنى «بوتيرتك» أن تتعلم في الأيام القادمة بقدر ما تعلمت في الأسابيع الثلاثة الأخيرة.'
		]
	},
	past: {
		title: 'امتحانات سابقة',
		on: (date) => `في ${isolated(date)}`,
		noTests: 'لم يُجرَ اختبار تجريبي.'
	},
	went: {
		ask: (name) => `كيف كان «${isolated(name)}»؟`,
		feelings: {
			better: 'أفضل من المتوقع',
			'as-expected': 'كالمتوقع',
			worse: 'أسوأ من المتوقع'
		},
		score: 'إدخال النتيجة',
		points: 'نقاطك',
		of: 'من أصل',
		save: 'حفظ',
		problem: 'أدخل نقاطك وعدد النقاط كلها.',
		thanks: 'شكرًا. ستُراعى في التوقعات القادمة.',
		scored: (score, mean, low, high) =>
			`نتيجتك ${percent(score)} (المتوقع ${percent(mean)}، بين ${percent(low)} و${percent(high)}).`,
		felt: {
			better: 'كان أفضل من المتوقع.',
			'as-expected': 'كان كالمتوقع.',
			worse: 'كان أسوأ من المتوقع.'
		},
		changeOf: (name) => `تغيير ما قلته عن «${isolated(name)}»`
	},
	tests: {
		title: 'الاختبارات التجريبية',
		test: (date, score, mean, low, high) =>
			`${isolated(date)}: ${percent(score)} (المتوقع ${percent(mean)}، بين ${percent(low)} و${percent(high)})`
	},
	studying: {
		back: 'العودة إلى الخطة',
		spent: 'لا مزيد يفيد اليوم. ليلة نوم تفيد.',
		unknown: {
			title: 'لا يوجد هذا الامتحان',
			text: 'ربما حُذف، هنا أو في علامة تبويب أخرى.'
		},
		past: {
			title: 'انتهى هذا الامتحان',
			text: 'ما تعلمته له يبقى ضمن مراجعاتك اليومية.'
		}
	},
	onToday: {
		minutesFor: (when) => `د من أجل ${exam(when)}`,
		short: 'دون الهدف.',
		shortAtPace: 'دون الهدف، ما لم تتعلم في كل أيام الخطة.',
		remedy: 'ما الذي يلزم',
		cards: (n, also) =>
			also === 0
				? `${count(n, card)}.`
				: n === 1
					? 'بطاقة واحدة، مستحقة اليوم على كل حال.'
					: `${count(n, card)}، ${also === n ? 'كلها مستحقة' : `والمستحق منها ${number(also)}`} اليوم على كل حال.`,
		of: exam,
		all: 'الخطة كاملة',
		line: (when, n) =>
			n > 0 ? `${minutes(n)} من أجل ${exam(when)}` : `لا شيء آخر اليوم من أجل ${exam(when)}`
	}
};
