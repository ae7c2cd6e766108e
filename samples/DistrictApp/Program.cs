using DistrictApp;

var builder = WebApplication.CreateBuilder(args);
builder.AddRules();
builder.AddStorage();
builder.AddPages();
builder.AddLimits();
builder.AddProblems();

var app = builder.Build();
app.UseProblems();
app.UseSecurityHeaders();
app.UseStaticFiles();
app.UseLimits();
app.MapPages();
app.MapEntry();
app.MapUploads();
app.MapDownloads();
app.MapApi();
app.MapHealth();
app.OpenStorage();
app.Run();
