export { Count, Group, GroupActions, GroupTitle, Hint, Notice, NoticeText } from "./aroundRows.js";
export { Alert, Header, Lead, Panel, Status, Title, Updating } from "./list.js";
export { Blank, BlankText, BlankTitle, Bone, Placeholder, Unseen, Tile } from "./blank.js";
export {
  Action,
  Active,
  Badge,
  CardBox,
  CardRow,
  DeviceHeading,
  DeviceName,
  Expiry,
  Flag,
  Heading,
  Message,
  Place,
  Since,
} from "./card.js";
export {
  Details,
  DetailsNote,
  Fact,
  FactActions,
  FactButton,
  FactLabel,
  FactNote,
  Facts,
  FactStatus,
  FactValue,
  Raw,
} from "./details.js";
export { Button } from "./Button.js";
export { Dialog, DialogActions, type DialogProps, DialogText, DialogTitle } from "./Dialog.js";
export { Guide, GuideActions, GuideTitle, Step, Steps } from "./guide.js";
export { Icon, type IconName, type IconProps } from "./icons/Icon.js";
export { Root } from "./Root.js";
export { Bar, BarText, Checkbox, Choice, Picker, Progress } from "./select.js";
export { Question, Strip, StripActions, StripText } from "./strip.js";
export type { HeadingPart, HeadingProps } from "./heading.js";
export type { Part } from "./part.js";
