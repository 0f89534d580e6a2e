import type { SegmentDraft } from '@/lib/segment/segmentDraft';

/** A lesson of the bundled record. What is the teacher's is marked by a word of its own. */
export const DRAFT: SegmentDraft = {
  version: '1',
  timeline: 'leaving-north-korea',
  title: 'Numbers that change',
  reviewed: '2026-11-22',
  minutes: '30',
  ages: { from: '11', to: '13' },
  scope: {
    from: '2009',
    to: '2012',
    events: ['arrivals-peak-2009', 'arrivals-2010', 'kim-jong-il-dies', 'provisional-arrivals-2011'],
    series: ['arrivals'],
  },
  question: 'How sure can we be of a number?',
  objective: 'Say which number is the newest.',
  told: 'A number is counted by somebody.\n\nLater it may be counted again.',
  texts: [{ event: 'arrivals-2010', standard: 'Fewer came than the year before, says your teacher.' }],
  tasks: [
    {
      type: 'sequence',
      prompt: 'Put these in order.',
      minutes: '5',
      events: ['kim-jong-il-dies', 'arrivals-peak-2009', 'arrivals-2010'],
      key: 'SECRET order',
    },
    {
      type: 'corroborate',
      prompt: 'Who says so?',
      minutes: '5',
      statements: [
        { says: 'More came in 2009.', answer: 'sources differ' },
        { says: 'Fewer came in 2010.', answer: 'one source says so' },
      ],
      key: 'SECRET sources',
      rubric: ['SECRET least', 'SECRET more', 'SECRET most'],
    },
    { type: 'read-the-data', prompt: 'Read it.', minutes: '5', series: 'arrivals', key: 'SECRET number' },
    {
      type: 'known-then',
      prompt: 'Then?',
      minutes: '5',
      date: '2011-12-31',
      events: ['arrivals-2010', 'kim-jong-il-dies'],
      key: 'SECRET day',
    },
    { type: 'claim', prompt: 'Say it.', minutes: '5', key: 'SECRET claim' },
  ],
  misconceptions: [{ says: 'SECRET thought', answer: 'SECRET reply' }],
};

/** It, for pupils, as a link was on 22 November 2026. Never made anew: links stay in mails and on paper. */
export const FIRST_LINK =
  's=1.jVPBjtMwEP0Va852laQCiVxWXBAHQAiQOLA9TJJp421sd-1JQlT139Gk7ZKqi8TNyry89-bNzBEGiskGDyXkoIGto856ghI6wsH6nfEhcmv2IRLOAO6k-qV3FcWkuEVWdYt-R6Ah0mBppAZKKLLirclzUxSgwVnfMyUoYZ2BBtzJ-wjbGJwIz8pBXms4aUh1ONCiXmTZuyuiyHIhpIE8Jyh_AcZoB-ySORDuzQX68rHIchHcW2eegt8Z25nGUgINhxgGK51jZ5bwHDYaEkVBLehhc9Lw3FPic1gfw6hSH0nV6NVIqiIVtgqVn3N5AA2heqKa7SBpfcdJja2t20tdWUmOlKeREq_m5jpJ7f0CUIfeMzWqmlQKjqrQTKtH_-g_IQuAlcNJdK843KH1Mxf9nrM5nmOC8i6PxOgbjKL4gUaKqkZHMks_25oIo6poGyJplXBKagp9VExYtxRXcNpoYEz7swhPMi1I9NyTr-mcrTuI7teehTCRsl6F2MjPy214czPKV6b0H9PdnPSLhzrEGKoQkW9s_GzDuY0UHu70EyOTu3g4guCghM9hnq2bnYvuCkTnUl2ENpfzTEJZGImEjeGWTIOMSyvfCBtl-T6G68r93bgF3d6H0QufX3L9aMnf99NI8_Oh5CYvzDp__Vz-dRk3cXZo3VJR9vje_Glz-gM.0m0jdan';
