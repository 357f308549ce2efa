import type { habit as english } from '#lib/ui/messages/en/habit.ts';
import type { Translated } from '#lib/ui/messages/translated.ts';
import { answer } from './nouns.ts';
import { number } from './numbers.ts';
import { count } from './plural.ts';

/** A small daily goal, and being reminded of it. */
export const habit: Translated<typeof english> = {
	title: 'الهدف اليومي والتذكير',
	goal: {
		label: 'الهدف اليومي',
		help: 'تمتلئ حلقة في صفحة «اليوم» كلما أجبت. ولا يضرك يوم من دونها.',
		none: 'بلا هدف',
		choice: (n) => `${count(n, answer)} في اليوم`,
		saved: 'تم الحفظ.',
		today: 'هدف اليوم',
		so: (done, goal) =>
			done >= goal
				? `تحقق الهدف. عدد الإجابات اليوم: ${number(done)}.`
				: `عدد الإجابات اليوم: ${number(done)} من ${number(goal)}.`
	},
	time: {
		label: 'وقت التذكير',
		help: 'حسب الساعة حيث تكون.'
	},
	calendar: {
		save: 'حفظ ملف التقويم',
		help: 'افتح الملف، وسيذكرك تقويمك كل يوم في هذا الوقت. لتغيير التذكير أو إنهائه غيّر الموعد أو احذفه هناك.',
		file: 'footnote-reminder.ics',
		saved: 'حُفظ ملف التقويم. افتحه لإضافة الموعد.',
		event: 'Footnote: بضع بطاقات',
		description: 'المستحق اليوم، في بضع دقائق.'
	},
	push: {
		on: 'التذكير على هذا الجهاز',
		off: 'إيقاف التذكير هنا',
		isOn: 'يصلك التذكير على هذا الجهاز، إلا إذا كنت قد تعلمت في ذلك اليوم.',
		help: 'إشعار من هذا الخادم عبر خدمة الإشعارات في متصفحك. محتواه مشفر لهذا الجهاز وحده.',
		why: {
			'no-account':
				'لإرسال الإشعارات يجب أن يعرف الخادم هذا الجهاز، وهو لا يعرف جهازًا بلا حساب. انضم إلى صف أو استخدم جهازًا آخر أيضًا، وحتى ذلك الحين يفي ملف التقويم بالغرض.',
			unsupported: 'لا يعرض هذا المتصفح إشعارات هنا. ملف التقويم يفي بالغرض.',
			denied: 'إشعارات هذا الموقع ممنوعة في إعدادات متصفحك. اسمح بها هناك ثم أعد تحميل الصفحة.',
			unknown: 'لا يمكن الآن الوصول إلى الخادم أو إلى خدمة الإشعارات في متصفحك. حاول لاحقًا.'
		},
		ask: {
			title: 'هل نذكرك غدًا؟',
			text: 'في وقت تختاره، ولا تذكير في يوم تعلمت فيه من قبل.',
			yes: 'اختيار الوقت',
			no: 'لا، شكرًا'
		},
		message: {
			title: 'بضع بطاقات في انتظارك',
			body: 'دقائق قليلة الآن تحفظ ما تعلمته.'
		}
	}
};
