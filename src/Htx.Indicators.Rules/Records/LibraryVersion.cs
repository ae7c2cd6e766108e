using System.Reflection;

namespace Htx.Indicators.Rules;

/// <summary>Which version of this library is at work.</summary>
internal static class LibraryVersion
{
    /// <summary>The version of the package, for example <c>0.1.0</c>; without the commit, so that the same release writes the same bytes wherever it was built.</summary>
    public static string Current { get; } =
        typeof(LibraryVersion).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()!.InformationalVersion.Split('+')[0];
}
