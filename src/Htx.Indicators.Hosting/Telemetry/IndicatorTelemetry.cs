namespace Htx.Indicators.Hosting;

/// <summary>The names under which metrics, traces and the health check are found. Those of instruments and activities stand in the README of the package.</summary>
public static class IndicatorTelemetry
{
    /// <summary>The name of the meter.</summary>
    public const string MeterName = "Htx.Indicators";

    /// <summary>The name of the activity source.</summary>
    public const string ActivitySourceName = "Htx.Indicators";

    /// <summary>The name of the health check, unless another is given.</summary>
    public const string HealthCheckName = "htx-rules";
}
