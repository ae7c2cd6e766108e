using Microsoft.Extensions.FileProviders;

namespace Htx.Indicators.Hosting;

/// <summary>Where the rules of an application come from, and how changes are noticed.</summary>
public sealed class IndicatorRulesOptions
{
    /// <summary>A folder of rule files, watched. Where it is relative, it lies in the content root of the host. Not together with <see cref="FileProvider"/>.</summary>
    public string? RulesDirectory { get; set; }

    /// <summary>What gives rule files, watched, where no folder of the machine does.</summary>
    public IFileProvider? FileProvider { get; set; }

    /// <summary>The folder inside <see cref="FileProvider"/>; empty for its root.</summary>
    public string FileProviderPath { get; set; } = "";

    /// <summary>Whether the rule sets and scorecards of the package are there too, below those of the files.</summary>
    public bool IncludeBundled { get; set; } = true;

    /// <summary>
    /// How long nothing may have been written before files are read, so that a copy in progress is not read half; from one millisecond to
    /// one minute. While something is written on and on, files are read all the same after ten such times.
    /// </summary>
    public TimeSpan QuietPeriod { get; set; } = TimeSpan.FromMilliseconds(300);

    /// <summary>
    /// How often files are read although no change was told of: shares on a network and mounts of containers tell of none, or not of all. From
    /// one second to one day, or <see cref="Timeout.InfiniteTimeSpan"/> where every change is told of; that a folder was put in the place of another is not.
    /// </summary>
    public TimeSpan PollEvery { get; set; } = TimeSpan.FromMinutes(1);

    /// <summary>The language of what logs and the health check say of files.</summary>
    public Language Language { get; set; } = Language.Vietnamese;
}
