// Loads the element a second time, as another copy. This must do nothing.
import "./element.js?again";
