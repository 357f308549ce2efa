/** A whole deck with one fact, to begin one's own with: the one in the README. */
export const EXAMPLE_DECK = `format: 1
id: apollo
title: To the Moon
summary: Who flew, when they landed, what they said.
license: CC0-1.0
authors: [You]

sources:
  report:
    kind: record
    title: Apollo 11 Mission Report (MSC-00171)
    publisher: NASA
    published: 1969-11

entities:
  nasa: { kind: organisation, name: NASA }

facts:
  - id: apollo-11-landing
    kind: date
    question: When did Apollo 11 land on the Moon?
    event: Apollo 11 landed on the Moon
    date: 1969-07-20
    wrong: [1968-12-24, 1969-11-19, 1971-02-05]
    asOf: 1969
    saidBy: [nasa]
    anchors: [{ source: report, at: 1.0 Summary }]
    note: The first people ever to stand on another world.
`;
