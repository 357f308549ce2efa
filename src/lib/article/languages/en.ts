import type { Language } from './language.ts';

export const en: Language = {
	code: 'en',
	common:
		'the|a|an|and|of|to|in|is|was|that|for|it|with|as|his|her|their|on|by|at|from|this|but|not|are|were|has|have|had|its|he|she|they|who|which|an|after|before|when|while|according|one|two|three|four|five|six|seven|eight|nine|ten|all|many|some|most|other|others|no|what|why|how|if|there|these|those|yet|so|still|now|then|also|only|even|since|because|although|however|meanwhile|today|yesterday|giving|asked|outside|under|over|about|among|between|like|or|we|i|you|my|our|your|do|did|does|be|been|nobody|everybody|instead|despite|during|later|last|next|first|second|third|once|here|never|every|each|both|such|more',
	said: 'said|says|say|told|tells|asked|asks|added|adds|wrote|writes|written|replied|replies|explained|explains|explain|argued|argues|argue|claimed|claims|claim|stated|states|declared|declares|insisted|insists|warned|warns|noted|notes|recalled|recalls|remembered|remembers|admitted|admits|announced|announces|announce|complained|complains|agreed|agrees|disagreed|disagrees|answered|answers|concluded|concludes|joked|jokes|observed|observes|remarked|remarks|reported|reports|responded|responds|suggested|suggests|suggest|believed|believes|quipped|cried|shouted|continued|continues|recounted|recounts|testified|testifies|predicted|predicts|acknowledged|acknowledges|maintained|maintains|maintain|reveals|revealed|reveal|commented|comments|conceded|concedes|confirmed|confirms|countered|counters|emphasised|emphasized|stressed|stresses|tweeted|posted|promised|promises|vowed|mused|cautioned|cautions|urged|urges|read|reads|put it|puts it|found|finds|held|holds|contended|contends|protested|protests|objected|objects|boasted|begged|pleaded|demanded|demands|whispered|muttered|sighed|thought|thinks|exclaimed|proclaimed|proclaims|ruled|asserted|asserts|lamented|laments|reflected|reflects|snapped|scoffed|shrugged',
	ofFew:
		'called|calls|described|describes|describe|dismissed|dismisses|expressed|expresses|recognised|recognized|branded|labelled|labeled|denounced|denounces|condemned|condemns|praised|praises|hailed|criticised|criticized|characterised|characterized|dubbed|likened|referred|mocked|derided|mentioned|spoke|speaks|voiced|accused|accuses|blamed|derided|rejected|ridiculed|summed',
	participles:
		'saying|adding|claiming|accusing|arguing|blaming|calling|describing|noting|warning|insisting|explaining|writing|telling|declaring|stating|promising|complaining|dismissing|stressing|citing|asking',
	auxiliaries:
		'has|have|had|also|later|then|once|often|now|is|was|would|never|still|did|previously|recently|always|just|again|even|to|famously|since|simply|himself|herself|themselves|once',
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
		'mr|mrs|ms|miss|dr|prof|professor|sir|lord|lady|dame|president|minister|secretary|mayor|governor|senator|chairman|chairwoman|chair|director|general|colonel|captain|judge|justice|king|queen|prince|princess|bishop|archbishop|pope|sergeant|inspector|commissioner|ambassador|chancellor|premier|councillor|councilman|congressman|congresswoman|representative|rep|sen|gov|gen|chief|officer|reverend|rev|father|sister|brother|prime|foreign|vice|deputy|attorney|baron|count|duke|earl|marquis|historian|economist|engineer|author|spokesman|spokeswoman|spokesperson|analyst|biographer|critic|coach|doctor|admiral|lieutenant|major|sheriff|treasurer|editor|envoy|correspondent|archaeologist|biologist|physicist|shadow|executive|leader|researcher|psychologist|sociologist|farmer|lawyer|solicitor|barrister|detective|superintendent|mp|mep|md|mla',
	organisations:
		'ministry|council|watch|bank|university|institute|department|office|agency|company|corporation|party|union|league|association|society|committee|commission|board|court|parliament|congress|senate|museum|college|school|press|times|post|guardian|herald|journal|bureau|trust|fund|foundation|organisation|organization|group|programme|program|center|centre|chamber|federation|alliance|forum|service|authority|observatory|ltd|inc|plc|corp|hospital|church|radio|news|library|government|house|police|assembly|academy|laboratory|network|rail|railway|street|road|lane|bay|island|islands|river|street|sea|hill|treaty|act|war|street',
	terms:
		'phrase|phrases|headline|heading|caption|headline|heading|caption|term|terms|word|words|title|titled|entitled|book|books|novel|film|movie|song|poem|play|essay|album|magazine|series|painting|opera|headlined|called|named|nicknamed|dubbed|known as|so-called|decision|resolution|concept of|concept|slogan|nickname|label|labelled|labeled|meaning|means|mean|latin for|greek for|chapter|essay|motto|spelled|marked|signed|stamped|expression|adjective|noun|verb|project|programme|program|brand|code name|codenamed|catchphrase|hashtag',
	and: 'and|or',
	including:
		'including|includes|include|included|such as|among|like|for example|for instance|e.g.|notably',
	others: 'others|other|more|elsewhere|so on|so forth|etc|etc.|among others|among other',
	complete:
		'consists of|consist of|consisted of|comprises|comprise|comprised|made up of|composed of|are|were|namely|was made of',
	numbers: {
		one: 1,
		two: 2,
		three: 3,
		four: 4,
		five: 5,
		six: 6,
		seven: 7,
		eight: 8,
		nine: 9,
		ten: 10,
		eleven: 11,
		twelve: 12,
		thirteen: 13,
		fourteen: 14,
		fifteen: 15,
		sixteen: 16,
		seventeen: 17,
		eighteen: 18,
		nineteen: 19,
		twenty: 20,
		thirty: 30,
		forty: 40,
		fifty: 50,
		sixty: 60,
		seventy: 70,
		eighty: 80,
		ninety: 90
	},
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
		'section|article|chapter|page|paragraph|figure|table|no.|no|number|line|room|volume|part|act|rule|clause|version|route|level|grade|phase|type|resolution|verse|channel|question|step|aged|age|highway|flight|apollo',
	percent: 'per cent|percent|percentage points',
	decimal: '.',
	months: ['en-GB'],
	dateJoint: 'of|the',
	daysAgo: { today: 0, yesterday: -1, tomorrow: 1, tonight: 0 },
	yearsAgo: { 'last year': -1, 'this year': 0, 'next year': 1 },
	means: 'refers to|refer to|is defined as|are defined as|means|stands for|denotes'
};
