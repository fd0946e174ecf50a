/** The licences that a package may have when users install it or when `<active-sessions>` contains its code. */
export const freeLicences = /^(MIT|ISC|Apache-2\.0|BSD-[23]-Clause|Unlicense|CC0-1\.0|0BSD)$/;
