/// The version of Stemma, as `stemma --version` prints it and reports carry it.
public let stemmaVersion = "0.1.0"
