import type { Language } from './language.ts';

export const en: Language = {
	code: 'en',
	common:
		'the|a|an|and|of|to|in|is|was|that|for|it|with|as|his|her|their|on|by|at|from|this|but|not|are|were|has|have|had|its|he|she|they|who|which|after|before|when|while|according|one|two|three|four|five|six|seven|eight|nine|ten|all|many|some|most|other|others|no|what|why|how|if|there|these|those|yet|so|still|now|then|also|only|even|since|because|although|however|meanwhile|today|yesterday|giving|asked|outside|under|over|about|among|between|like|or|we|i|you|my|our|your|do|did|does|be|been|nobody|everybody|instead|despite|during|later|last|next|first|second|third|once|here|never|every|each|both|such|more',
	said: 'said|says|say|told|tells|ask~|add~|wrote|writes|written|replie~|explain~|explain|argue~|argue|claim~|claim|state~|declare~|insist~|warn~|note~|recall~|remember~|admitted|admits|announce~|announce|complain~|agree~|disagree~|answer~|conclude~|joke~|observe~|remark~|report~|respond~|suggest~|suggest|believe~|quipped|cried|shouted|continue~|recount~|testifie~|predict~|acknowledge~|maintain~|maintain|reveal~|reveal|comment~|concede~|confirm~|counter~|emphasised|emphasized|stresse~|tweeted|posted|promise~|vowed|mused|caution~|urge~|read|reads|put it|puts it|found|finds|held|holds|contend~|protest~|object~|boasted|begged|pleaded|demand~|whispered|muttered|sighed|thought|thinks|exclaimed|proclaim~|ruled|assert~|lament~|reflect~|snapped|scoffed|shrugged|submitted|submits',
	ofFew:
		'call~|describe~|describe|dismisse~|expresse~|recognised|recognized|branded|labelled|labeled|denounce~|condemn~|praise~|hailed|criticised|criticized|characterised|characterized|dubbed|likened|referred|mocked|derided|mentioned|spoke|speaks|voiced|accuse~|blamed|rejected|ridiculed|summed',
	participles:
		'saying|adding|claiming|accusing|arguing|blaming|calling|describing|noting|warning|insisting|explaining|writing|telling|declaring|stating|promising|complaining|dismissing|stressing|citing|asking',
	auxiliaries:
		'has|have|had|also|later|then|once|often|now|is|was|would|never|still|did|previously|recently|always|just|again|even|to|famously|since|simply|himself|herself|themselves',
	according: 'according to|in the words of|as reported by|as told by',
	he: 'he',
	she: 'she',
	they: 'they|it|one',
	hisWords: 'he|his|him|himself|mr|sir|lord|spokesman|chairman|son|father|brother|husband|king',
	herWords:
		'she|her|hers|herself|mrs|ms|miss|lady|spokeswoman|chairwoman|daughter|mother|sister|wife|queen|actress',
	who: 'who',
	articles: 'the|a|an|its|his|her|their|this|that|these|those|our|my',
	boundaries:
		'and|but|or|that|when|while|as|which|where|who|whom|whose|if|because|after|before|although|though|since|until|so|yet|than|then|however|whether|how|why|what|during|hence|also|later|only|in|on|at|to|with|without|under|over|through|about|into|last|early|yesterday|today|is|are|was|were|be|has|have|had|will|would|could|not|did|does|do|can|may|might|must|shall|never',
	binding: 'of|for|by|from|at|in|on|the|to|and|with|about',
	offices:
		'mr|mrs|ms|cr|cllr|clr|miss|dr|prof|professor|sir|lord|lady|dame|president|minister|secretary|mayor|governor|senator|chairman|chairwoman|chair|director|general|colonel|captain|judge|justice|king|queen|prince|princess|bishop|archbishop|pope|sergeant|inspector|commissioner|ambassador|chancellor|premier|councillor|councilman|congressman|congresswoman|representative|rep|sen|gov|gen|chief|officer|reverend|rev|father|sister|brother|prime|foreign|vice|deputy|attorney|baron|count|duke|earl|marquis|historian|economist|engineer|author|spokesman|spokeswoman|spokesperson|analyst|biographer|critic|coach|doctor|admiral|lieutenant|major|sheriff|treasurer|editor|envoy|correspondent|archaeologist|biologist|physicist|shadow|executive|leader|researcher|psychologist|sociologist|farmer|lawyer|solicitor|barrister|detective|superintendent|mp|mep|md|mla',
	organisations:
		'ministry|council|watch|bank|university|institute|department|office|agency|company|corporation|party|union|league|association|society|committee|commission|board|court|parliament|congress|senate|museum|college|school|press|times|post|guardian|herald|journal|bureau|trust|fund|foundation|organisation|organization|group|programme|program|center|centre|chamber|federation|alliance|forum|service|authority|observatory|ltd|inc|plc|corp|hospital|church|radio|news|library|government|house|police|assembly|academy|laboratory|network|rail|railway|street|road|lane|bay|island|islands|river|sea|hill|treaty|act|war',
	terms:
		'phrase|phrases|headline|heading|caption|term|terms|word|words|title|titled|entitled|book|books|novel|film|movie|song|poem|play|essay|album|magazine|series|painting|opera|headlined|called|named|nicknamed|dubbed|known as|so-called|decision|resolution|concept of|concept|slogan|nickname|label|labelled|labeled|meaning|means|mean|latin for|greek for|chapter|motto|spelled|marked|signed|stamped|expression|adjective|noun|verb|project|programme|program|brand|code name|codenamed|catchphrase|hashtag',
	and: 'and|or',
	including:
		'including|includes|include|included|such as|among them|among these|among which|among|like|for example|for instance|e.g.|notably',
	others: 'others|other|more|elsewhere|so on|so forth|etc|etc.|among others|among other',
	complete:
		'consists of|consist of|consisted of|comprises|comprise|comprised|made up of|composed of|are|were|namely|was made of',
	numbers: Object.fromEntries(
		'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety'
			.split(' ')
			.map((word, at) => [word, at < 20 ? at + 1 : (at - 17) * 10])
	),
	scales: {
		hundred: 100,
		dozen: 12,
		thousand: 1e3,
		million: 1e6,
		billion: 1e9,
		trillion: 1e12,
		m: 1e6,
		bn: 1e9,
		k: 1e3
	},
	moreThan: 'more than|over|at least|above|no fewer than|upwards of|no less than',
	lessThan: 'less than|fewer than|under|below|up to|at most',
	about: 'about|around|some|roughly|approximately|nearly|almost|an estimated|circa',
	numbered:
		'section|article|chapter|page|paragraph|figure|table|no.|no|number|line|room|volume|part|act|rule|clause|version|route|level|grade|phase|type|resolution|verse|channel|question|step|aged|age|highway|flight|apollo|hand-out|handout|unit|lesson|appendix|exhibit|annex',
	percent: 'per cent|percent|percentage points',
	decimal: '.',
	months: ['en-GB'],
	dateJoint: 'of|the',
	daysAgo: { today: 0, yesterday: -1, tomorrow: 1, tonight: 0 },
	yearsAgo: { 'last year': -1, 'this year': 0, 'next year': 1 },
	isA: 'is a|is an|is the',
	means: 'refers to|refer to|is defined as|are defined as|means|stands for|denotes'
};
