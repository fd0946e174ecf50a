// Loading it a second time, as another copy, must do nothing.
import "./element.js?again";
