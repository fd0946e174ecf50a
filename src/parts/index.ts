export { Count, Group, GroupActions, GroupTitle, Hint, Notice, NoticeText } from "./aroundRows.js";
export { Alert, Header, Lead, Panel, Status, Title, Updating } from "./list.js";
export {
  Empty,
  EmptyText,
  EmptyTitle,
  SkeletonLine,
  Skeleton,
  VisuallyHidden,
  Tile,
} from "./empty.js";
export {
  RowAction,
  RowContent,
  RowActive,
  Badge,
  Details,
  RowRoot,
  RowTitle,
  RowName,
  RowExpiry,
  Flag,
  RowHeader,
  Message,
  RowPlace,
  RowSince,
} from "./row.js";
export {
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
export { Button, type ButtonProps } from "./Button.js";
export { Dialog, DialogActions, type DialogProps, DialogText, DialogTitle } from "./Dialog.js";
export { Guide, GuideActions, GuideTitle, Step, Steps } from "./guide.js";
export { Icon, type IconName, type IconProps } from "./icons/Icon.js";
export { Root } from "./Root.js";
export { ActionBar, ActionBarText, Checkbox, CheckboxLabel, Select, Progress } from "./select.js";
export { ConfirmTitle, ConfirmRoot, ConfirmActions, ConfirmText } from "./confirm.js";
export type { HeadingPart, HeadingProps } from "./heading.js";
export type { Part, PartOf } from "./part.js";
export type { Render, RenderProps } from "./Rendered.js";
