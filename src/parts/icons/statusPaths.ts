/** The paths of the icons that a list may need before its rows: see `paths`. */
export const statusPaths = {
  check: "m5 12.5 4.5 4.5L19 7.5",
  warning:
    "M10.7 4.25 2.7 18a1.5 1.5 0 0 0 1.3 2.25h16A1.5 1.5 0 0 0 21.3 18l-8-13.75a1.5 1.5 0 0 0-2.6 0ZM12 9.5v4.25M12 17h.01",
};
