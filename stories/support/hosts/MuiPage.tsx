import Button from "@mui/material/Button";
import Chip from "@mui/material/Chip";
import Paper from "@mui/material/Paper";
import { createTheme, ThemeProvider } from "@mui/material/styles";
import mui from "../../../src/styles/themes/mui.css?inline";
import { Themed } from "./Themed.js";

const scheme = (mode: "light" | "dark") =>
  createTheme({ cssVariables: { rootSelector: `[data-mui=${mode}]` }, palette: { mode } });

/** A page of Material UI. Its theme is known to its own variables only, as in most of its applications. */
export function MuiPage({ mode }: { mode: "light" | "dark" }) {
  return (
    <ThemeProvider theme={scheme(mode)}>
      <div data-mui={mode}>
        <Themed theme={mui}>
          <Paper variant="outlined" sx={{ display: "flex", gap: 1, p: 2, alignItems: "center" }}>
            <Button variant="outlined">Cancel</Button>
            <Button variant="contained">Save</Button>
            <Chip color="primary" size="small" label="New" />
          </Paper>
        </Themed>
      </div>
    </ThemeProvider>
  );
}
