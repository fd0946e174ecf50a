/** A labelled string; its labels are read by `judgeAll` only. */
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
