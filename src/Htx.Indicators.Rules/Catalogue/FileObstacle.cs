namespace Htx.Indicators.Rules;

/// <summary>What keeps a file, or a whole folder, from being read at all.</summary>
public enum FileObstacle
{
    /// <summary>An error while reading, of which nothing more is known.</summary>
    Unknown = 0,

    /// <summary>There is no such file.</summary>
    NotFound = 1,

    /// <summary>There is no permission to read it, or it is a folder.</summary>
    NotPermitted = 2,

    /// <summary>There is no such folder.</summary>
    NoSuchFolder = 3,

    /// <summary>It is a link, and leads out of its folder.</summary>
    LeadsOutOfFolder = 4,

    /// <summary>The folder holds more than a catalogue takes.</summary>
    FolderTooLarge = 5,

    /// <summary>The file is larger than a rule set may be.</summary>
    FileTooLarge = 6,
}
