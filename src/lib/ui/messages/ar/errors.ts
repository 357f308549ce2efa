import { isolated } from '#lib/ui/isolated.ts';
import type { errors as english } from '#lib/ui/messages/en/errors.ts';
import type { Translated } from '#lib/ui/messages/translated.ts';

/** Pages that are not there, and faults. */
export const errors: Translated<typeof english> = {
	notFound: {
		title: 'لا شيء في هذا العنوان',
		text: 'ربما نُقلت الصفحة، أو في العنوان خطأ مطبعي.'
	},
	unknownDeck: {
		title: 'لا توجد هذه المجموعة',
		text: (id) => `لا توجد مجموعة اسمها «${isolated(id)}».`
	},
	didYouMean: 'لعل المقصود',
	offline: {
		title: 'ليست على هذا الجهاز بعد',
		text: 'لم تُجلب هذه المجموعة حتى الآن، ولا شبكة. يكفي فتحها مرة مع الشبكة؛ ثم تبقى هنا دائمًا.'
	},
	noNetwork: {
		title: 'لا شبكة',
		text: 'تحتاج الصفوف إلى الشبكة. كل بطاقاتك على هذا الجهاز: يمكن مواصلة التعلم.'
	},
	refused: { title: 'لا يمكن ذلك' },
	fault: {
		title: 'حدث عطل',
		text: 'الخطأ منا. ما تعلمته في أمان. يُرجى إعادة المحاولة بعد قليل.',
		id: (id) => `عند الإبلاغ، يُرجى ذكر هذا الرقم: ${isolated(id)}`
	},
	retry: 'إعادة المحاولة',
	decks: 'كل المجموعات',
	today: 'اليوم'
};
