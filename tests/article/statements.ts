/** Sentences of our own about the marked articles, with who does what to whom. */
interface Statement {
	text: string;
	subject: string;
	object: string;
	evidence: string;
}

export const STATEMENTS: Readonly<Record<string, readonly Statement[]>> = {
	'en-glass-treaty': [
		{
			text: 'Brandt says that the brothers stayed',
			subject: 'Brandt',
			object: 'brothers',
			evidence: 'Brandt says that the brothers stayed'
		},
		{
			text: 'The guild sent a letter when two brothers turned up in Dresden',
			subject: 'guild',
			object: 'letter',
			evidence:
				'when two brothers from Murano turned up in Dresden, the guild sent what it called a ‘letter of invitation’'
		}
	],
	'en-lighthouse-doctor': [
		{
			text: 'Teale complained of her accounts',
			subject: 'Teale',
			object: 'accounts',
			evidence:
				'Mr R. J. Teale, complained that her accounts were ‘kept in the manner of a shopping list’'
		}
	],
	'en-rent-freeze': [
		{
			text: 'Bell rejects the comparison with Berlin’s law',
			subject: 'Bell',
			object: 'comparison',
			evidence: 'Bell rejects the comparison. “Berlin’s law was struck down by a court,”'
		}
	],
	'en-canal-strike': [
		{
			text: 'Crane asked the governor for troops',
			subject: 'Crane',
			object: 'governor',
			evidence:
				'Its president, Josiah Crane, called the strikers "a mob led by strangers" and asked the governor for troops'
		},
		{
			text: 'The contracts left the Chinese diggers out',
			subject: 'contracts',
			object: 'diggers',
			evidence: 'the new contracts left the 140 Chinese diggers out'
		}
	],
	'en-clockmaker': [
		{
			text: 'Marchbanks refused an honour in 1912',
			subject: 'Marchbanks',
			object: 'honour',
			evidence: 'Marchbanks refused an honour in 1912'
		},
		{
			text: 'Fenn took over the workshop',
			subject: 'Fenn',
			object: 'workshop',
			evidence: 'Fenn, who took over the workshop, remembered her'
		}
	],
	'en-night-train-ruling': [
		{
			text: 'The third judge agreed with Lady Justice Harrow',
			subject: 'judge',
			object: 'Harrow',
			evidence: 'The third judge, Sir Paul Amis, agreed with Lady Justice Harrow'
		}
	],
	'en-storm-canberra': [
		{
			text: 'A hailstorm has cracked the dome of the Observatory',
			subject: 'hailstorm',
			object: 'dome',
			evidence: 'An overnight hailstorm has cracked the dome of the Mount Keira Observatory'
		}
	],
	'en-moss-clocks': [
		{
			text: 'The Bryology Fund met 70 per cent of its cost',
			subject: 'Bryology Fund',
			object: 'cost',
			evidence: 'some 70 per cent of its cost was met by the Bryology Fund (BF)'
		}
	]
};
