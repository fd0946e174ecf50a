export {
  Alert,
  Count,
  Group,
  GroupActions,
  GroupTitle,
  Hint,
  Notice,
  NoticeText,
} from "./aroundRows.js";
export { Blank, BlankText, BlankTitle, Bone, Placeholder, Unseen } from "./blank.js";
export {
  Action,
  Active,
  Badge,
  CardBox,
  CardRow,
  Details,
  DetailsNote,
  DeviceHeading,
  DeviceName,
  Expiry,
  Fact,
  FactActions,
  FactButton,
  FactLabel,
  FactNote,
  Facts,
  FactStatus,
  FactValue,
  Flag,
  Heading,
  Message,
  Place,
  Raw,
  Since,
  Tile,
} from "./card.js";
export { Button } from "./Button.js";
export { Dialog, DialogActions, type DialogProps, DialogText, DialogTitle } from "./Dialog.js";
export { Guide, GuideActions, GuideTitle, Step, Steps } from "./guide.js";
export type { HeadingPart, HeadingProps } from "./heading.js";
export { Icon, type IconName, type IconProps } from "./icons/Icon.js";
export { Header, Lead, Panel, Status, Title, Updating } from "./list.js";
export type { Part } from "./part.js";
export { Root } from "./Root.js";
export { Bar, BarText, Checkbox, Choice, Picker, Progress } from "./select.js";
export { Question, Strip, StripActions, StripText } from "./strip.js";
