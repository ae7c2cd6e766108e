namespace Htx.Indicators.Hosting;

/// <summary>Where relative folders lie: in the content root of the host, or beside the application where there is no host.</summary>
internal sealed class ContentRoot(string? path)
{
    public string PathOf(string folder) => Path.GetFullPath(folder, path ?? AppContext.BaseDirectory);
}
