namespace Htx.Indicators.Hosting.Tests;

/// <summary>The ids under which the log tells what tests wait for; the README of the package promises them.</summary>
internal static class LogIds
{
    public const int Published = 1;
    public const int Unchanged = 2;
    public const int Refused = 3;
    public const int LeftOut = 4;
    public const int Mended = 5;
    public const int Removed = 6;
    public const int Warned = 7;
    public const int FolderRefused = 8;
    public const int FolderMended = 9;
    public const int Remarked = 10;
    public const int CannotWatch = 11;
    public const int ReadingFailed = 12;
    public const int ListenerFailed = 13;
    public const int Covered = 14;
    public const int PackageCovered = 15;
}
