import { isolated } from '#lib/ui/isolated.ts';
import type { assigning as english } from '#lib/ui/messages/en/assigning.ts';
import type { Translated } from '#lib/ui/messages/translated.ts';
import { card, fact, week } from './nouns.ts';
import { minutes, outOfHundred } from './numbers.ts';
import { count } from './plural.ts';

const DAY = 'يُكتب اليوم هكذا: سنة-شهر-يوم، مثل \u20682026-12-09\u2069، أو يُترك فارغًا.';

/** Giving a class something to learn. */
export const assigning: Translated<typeof english> = {
	title: 'الواجبات',
	none: 'لا واجبات بعد. لمستان، ويجدها كل من في الصف على جهازه.',
	assign: 'تكليف بمجموعة',
	assignHelp: (weeks) =>
		`كلها، تُسلَّم خلال ${count(weeks, week, 'oblique')}، عشر دقائق في اليوم، والتطبيق يصحح. يمكن تغيير كل شيء لاحقًا.`,
	assignThis: 'تكليف',
	of: (deck) => `: ${isolated(deck)}`,
	setUp: 'إعداد أولًا',
	size: (facts, cards) => `${count(facts, fact)}، ${count(cards, card)}`,
	noDecks: 'لا توجد مجموعة يمكن التكليف بها.',

	description: 'ما على الصف أن يتعلمه، وحتى متى، وأين وصل.',
	new: 'تكليف',
	change: 'تغيير الواجب',
	toClass: (name) => name,
	toAssignment: 'العودة إلى الواجب',

	due: (date) => `الموعد ${isolated(date)}`,
	exam: (date) => `الامتحان ${isolated(date)}`,
	starts: (date) => `من ${isolated(date)}`,
	aDay: (n) => `${minutes(n)} في اليوم`,
	open: 'بلا موعد',

	form: {
		name: 'ما اسم الواجب؟',
		nameHelp: 'يرى الصف هذا الاسم.',
		decks: 'ما المطلوب تعلمه؟',
		decksHelp: 'مجموعات كاملة. وحيث تُحدَّد أجزاء، فتلك الأجزاء وحدها.',
		parts: 'أجزاء منها فقط',
		partsOf: (deck) => `أجزاء من ${isolated(deck)}`,
		rest: 'معلومات أخرى',
		facts: (n) => count(n, fact),
		start: 'من',
		startHelp: 'لا يراه الصف قبل ذلك. فارغ: من الآن.',
		due: 'الموعد',
		dueHelp: 'يجب أن يُتعلَّم كل شيء حتى ذلك اليوم. فارغ: بلا موعد.',
		exam: 'الامتحان',
		examHelp: 'مع التاريخ يحصل الجميع على خطة نحوه، ويظهر لك من سينجح.',
		minutes: 'دقائق في اليوم',
		minutesHelp: 'ما تطلبه من الجميع.',
		questions: 'عدد أسئلة الامتحان',
		questionsHelp: 'التقدير يكفي. كلما قلت الأسئلة زاد دور المصادفة.',
		target: 'النتيجة المطلوبة من الجميع',
		targetHelp: 'الخط في التقرير، والهدف في خطة كل واحد.',
		noTarget: 'بلا هدف',
		percent: outOfHundred,
		forms: 'طريقة السؤال',
		formsHelp: 'من يقيّم نفسه يميل إلى المبالغة.',
		machine: 'الأسئلة التي يصححها التطبيق فقط',
		all: 'وكذلك الأسئلة التي يقيّم فيها كل واحد نفسه',
		more: 'المزيد',
		moreNow: ({ minutes: time, questions, target, forms }) =>
			`الدقائق في اليوم: ${time} · الأسئلة: ${questions}${target ? `، الهدف ${outOfHundred(Number(target))}` : ''} · ${forms === 'all' ? 'بعضها تقييم ذاتي' : 'التطبيق يصحح'}`,
		save: 'حفظ',
		give: 'تكليف',
		cancel: 'إلغاء',
		notSaved: 'بعض الإجابات تحتاج إلى نظرة أخرى. لم يُحفظ شيء بعد.'
	},
	problems: {
		title: {
			missing: 'الاسم مطلوب، ليعرف الصف ما هذا الواجب.',
			long: 'يُرجى اختصار الاسم: 120 حرفًا على الأكثر.'
		},
		decks: {
			missing: 'يُرجى تحديد مجموعة واحدة على الأقل.',
			unknown: 'إحدى المجموعات المحددة لم تعد موجودة. يُرجى الاختيار من جديد.',
			many: 'يُرجى تحديد 50 مجموعة على الأكثر.'
		},
		start: { date: DAY },
		due: { date: DAY, order: 'لا يمكن أن يسبق الموعد البداية.' },
		exam: { date: DAY, order: 'لا يمكن أن يسبق الامتحان البداية.' },
		questions: { number: 'عدد صحيح من 1 إلى 500.' },
		minutes: { number: 'عدد صحيح من 1 إلى 120.' }
	},
	remove: {
		title: 'سحب الواجب',
		text: 'يختفي من صفحات الصف، ومعه هذا التقرير. وما تعلمه الطلاب يبقى لهم.',
		button: 'سحب نهائي'
	}
};
