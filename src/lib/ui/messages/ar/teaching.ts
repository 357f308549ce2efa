import { isolated } from '#lib/ui/isolated.ts';
import type { teaching as english } from '#lib/ui/messages/en/teaching.ts';
import type { Translated } from '#lib/ui/messages/translated.ts';
import { invitation } from './nouns.ts';
import { count } from './plural.ts';

/** Who teaches a class: its teachers, invitations, handing it over. */
export const teaching: Translated<typeof english> = {
	title: 'المعلمون',
	description: 'من يدرّس هذا الصف، وما يحق لكل منهم.',
	link: 'معلمو هذا الصف',
	who: 'من يدرّس هذا الصف',
	you: '(أنت)',
	roles: {
		lead: 'صاحب الصف',
		co: 'يشارك في تدريسه',
		substitute: 'بديل'
	},
	until: (day) => `حتى ${isolated(day)}`,
	rights: [
		'كل المعلمين يرون كل شيء، ويقبلون الطلاب، ويكلفون بالمجموعات، ويعطون الاختبارات.',
		'ومن يشارك في تدريس الصف يحق له أيضًا طباعة البطاقات، وتسجيل خروج الأجهزة، وجعل اسمين طالبًا واحدًا، وتغيير أسماء الطلاب وإزالتهم، وتغيير درجة يدويًا، وسحب الواجبات والاختبارات. ولا يحق ذلك للبديل.',
		'وصاحب الصف يقرر من يدرّسه وحتى متى يُحفظ، ويحق له حذفه. وإن حذف حسابه، استمر الصف مع المعلمين الآخرين.'
	],
	handOver: 'تسليم الصف',
	handOverText: 'يصير الصف لغيرك منذ ذلك، وتشارك أنت في تدريسه. ويمكن لصاحبه الجديد إنهاء مشاركتك.',
	handOverNow: (name) => `تسليم إلى ${isolated(name)}`,
	remove: 'إنهاء المشاركة',
	invite: 'دعوة معلم',
	inviteText:
		'يلزمه حساب على هذا الخادم. تحصل على رابط؛ ويُرسل بأي طريقة. صالح مرة واحدة، لسبعة أيام.',
	as: 'بأي صفة',
	invites: {
		co: 'للمشاركة في تدريس الصف',
		substitute: 'كبديل، حتى يوم محدد',
		lead: 'لتولي الصف'
	},
	date: 'آخر يوم للبديل',
	dateHelp: 'للبديل فقط. في اليوم التالي يُغلق الصف أمامه.',
	makeLink: 'إنشاء رابط',
	invited: 'هذا هو الرابط. لا يظهر إلا هذه المرة.',
	invitedHelp: 'يقبلها من يفتحه وهو داخل بحساب معلم. لا يُعطى لأحد غيره.',
	open: (n) => `المفتوح: ${count(n, invitation)}.`,
	withdraw: 'إبطالها',
	leave: 'مغادرة هذا الصف',
	leaveText: 'لا يظهر لك منه شيء بعد ذلك. ولا يتأثر معلموه الآخرون ولا طلابه.',
	leaveNow: 'مغادرة الآن',
	done: {
		withdrawn: 'بطلت الدعوات المفتوحة.',
		removed: 'لم يعد يدرّس هذا الصف.',
		handedOver: 'سُلِّم الصف.'
	},
	problems: {
		role: 'يُرجى اختيار صفة الدعوة.',
		date: 'للبديل يوم أخير: اليوم أو بعده، خلال سنة على الأكثر.',
		many: 'هناك عشر دعوات مفتوحة. يُرجى إبطالها أولًا.',
		gone: 'تغيّر ذلك في هذه الأثناء. وهذا هو الوضع الآن.',
		yours: 'الصف لك: يمكن تسليمه، أو حذفه.'
	},
	accept: {
		title: (name) => `تدريس ${isolated(name)}`,
		description: 'دعوة إلى تدريس صف.',
		as: {
			lead: 'هذه دعوة لك إلى تولي هذا الصف: يصير لك منذ ذلك.',
			co: 'هذه دعوة لك إلى المشاركة في تدريس هذا الصف.',
			substitute: 'هذه دعوة لك كبديل.'
		},
		until: (day) => `آخر يوم لك هناك ${isolated(day)}.`,
		now: 'قبول'
	},
	listed: { lead: '', co: 'تشارك في تدريسه', substitute: 'كبديل' },
	code: {
		title: 'هل دُعيت إلى تدريس صف؟',
		label: 'رمز الدعوة',
		open: 'فتح الدعوة'
	}
};
