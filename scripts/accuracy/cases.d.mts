/** A labelled user agent. Only `judgeAll` reads its labels. */
export interface Case {
  id: string;
  category: string;
  userAgent: string;
  source: string;
  hostile?: boolean;
}

export declare const publicCases: Case[];
export declare const ownCases: Case[];
export declare const unseenCases: Case[];
