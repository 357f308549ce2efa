import type { refused as english } from '#lib/ui/messages/en/refused.ts';
import type { Translated } from '#lib/ui/messages/translated.ts';

/** Why the server does not do what was asked. */
export const refused: Translated<typeof english> = {
	'no-such-page': 'لا توجد هذه الصفحة.',
	'no-such-class': 'لا يوجد هذا الصف.',
	'no-such-assignment': 'لا يوجد هذا الواجب.',
	'no-such-pupil': 'لا يوجد هذا الاسم في الصف.',
	'no-such-deck': 'لا توجد هذه المجموعة.',
	'no-such-test': 'لا يوجد هذا الاختبار.',
	'code-not-good': 'هذا الرمز غير صالح، أو لم يعد صالحًا.',
	'not-signed-in': 'هذا الجهاز غير مسجَّل الدخول.',
	'only-its-teacher': 'لا يفعل ذلك إلا معلم هذا الصف.',
	'test-handed-in': 'سُلِّم هذا الاختبار.',
	'test-not-open': 'لم يُفتح هذا الاختبار بعد.',
	'test-closed': 'أُغلق هذا الاختبار.',
	'test-time-over': 'انتهى الوقت. ويمكن تسليم الإجابات على الجهاز الذي بدأ عليه الاختبار.',
	'test-of-another': 'هذا اختبار شخص آخر.',
	'answers-to-another-test': 'هذه إجابات عن اختبار آخر.',
	'decks-full': 'لا مكان لمجموعة أخرى. يُرجى حذف واحدة أولًا.',
	'decks-too-often': 'أُرسلت مجموعات أكثر مما ينبغي. يُرجى الانتظار ساعة.',
	'guessed-too-often': 'جُرِّبت من هنا رموز خاطئة كثيرة. يُرجى إعادة المحاولة بعد قليل.',
	'guessing-is-busy': 'جُرِّبت من هنا رموز خاطئة كثيرة. يُرجى إعادة المحاولة بعد قليل.',
	'too-large': 'هذا أكثر مما يُقبل دفعة واحدة.',
	'no-form': 'هذه الاستمارة ليست من هنا.',
	'unkept-character': 'فيه رمز لا يمكن حفظه.',
	unreadable: 'تعذرت قراءة ذلك.',
	unexpected: 'كان المنتظر هنا شيئًا آخر.'
};
