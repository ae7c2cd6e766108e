namespace Htx.Indicators.Cli;

/// <summary>A form in which the results of observation sets are written.</summary>
internal interface ISetForm
{
    /// <summary>Whether the results run over the screen.</summary>
    bool ShowsResults { get; }

    /// <summary>Writes the result of the one set there is, unless it was left out.</summary>
    void WriteOne(ObservationRun run);

    /// <summary>Writes the results as they come, then what was left out.</summary>
    /// <param name="run">The sets.</param>
    /// <param name="progress">Called after each set with the share of the file that was read.</param>
    void WriteMany(ObservationRun run, Action<double> progress);
}
