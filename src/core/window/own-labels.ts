/** Label of requests without an answer when the load ended: JMeter does not tell which samplers were waiting. */
export const NO_ANSWER_LABEL = '__no_answer__';

/** Their response code. */
export const NO_ANSWER_CODE = 'no-answer';

/** Label of all rows whose own label came after the cap was reached. */
export const OTHER_LABEL = '__other__';

/** Label of all rows that `labels.ignore` names; kept apart as `setup`, so that every row stays accounted for and none is judged. */
export const IGNORED_LABEL = '__ignored__';
