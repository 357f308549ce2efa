import { isolated } from '#lib/ui/isolated.ts';
import type { examForm as english } from '#lib/ui/messages/en/exam-form.ts';
import type { Translated } from '#lib/ui/messages/translated.ts';
import { card } from './nouns.ts';
import { percent } from './numbers.ts';
import { count } from './plural.ts';

/** The form for an exam. */
export const examForm: Translated<typeof english> = {
	new: 'تخطيط امتحان',
	change: 'تغيير الخطة',
	name: 'ما اسمه؟',
	nameExample: 'الأحياء، نهاية الفصل',
	date: 'متى؟',
	covers: 'ماذا يشمل؟',
	coversHelp: 'مجموعات كاملة، أو بعض أقسامها فقط.',
	parts: 'أجزاء منها فقط',
	partsOf: (deck) => `أجزاء من ${isolated(deck)}`,
	rest: 'معلومات أخرى',
	cards: (n) => count(n, card),
	lost: 'مجموعة ليست على هذا الجهاز',
	minutes: 'دقائق في اليوم',
	minutesHelp: 'ما يتوفر لك فعلًا. يمكن تغييره في أي وقت.',
	daysOff: 'أيام الراحة',
	daysOffHelp: 'لا يُخطَّط شيء في هذه الأيام.',
	target: 'النتيجة المستهدفة',
	noTarget: 'بلا هدف',
	targetHelp: 'يظهر لك فورًا هل هي في المتناول.',
	percent,
	questions: 'عدد أسئلة الامتحان',
	questionsHelp: 'التقدير يكفي. كلما قلت الأسئلة زاد دور المصادفة.',
	save: 'حفظ',
	cancel: 'إلغاء',
	saved: (name) => `خُطِّط لـ «${isolated(name)}».`,
	notSaved: 'بعض الإجابات تحتاج إلى نظرة أخرى. لم تُحفظ الخطة بعد.',
	problems: {
		name: {
			missing: 'الاسم مطلوب، لتمييزه من الامتحانات الأخرى.',
			long: 'يُرجى اختصار الاسم: 120 حرفًا على الأكثر.'
		},
		date: {
			missing: 'يُرجى اختيار يوم الامتحان.',
			past: 'مضى ذلك اليوم. يُرجى اختيار يوم قادم.',
			today:
				'لم يبقَ وقت للتخطيط اليوم. يُرجى اختيار الغد أو ما بعده؛ والمستحق اليوم في صفحة «اليوم».',
			far: 'هذا بعد أكثر من سنتين. يُرجى اختيار يوم أقرب، ويمكن تأجيله لاحقًا.'
		},
		covers: {
			missing: 'يُرجى تحديد مجموعة واحدة على الأقل، أو جزء منها.',
			many: 'يُرجى تحديد 50 مجموعة على الأكثر.'
		},
		minutes: {
			missing: 'كم دقيقة لديك في اليوم؟ يُرجى كتابتها بالأرقام.',
			none: 'دقيقة واحدة في اليوم على الأقل.',
			many: 'لا يتسع اليوم لهذا: 600 دقيقة على الأكثر.'
		},
		daysOff: { all: 'يُرجى ترك يوم واحد على الأقل للتعلم.' },
		questions: {
			missing: 'كم سؤالًا تقريبًا؟ سؤال واحد على الأقل.',
			many: '500 سؤال على الأكثر.'
		}
	}
};
