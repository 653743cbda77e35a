"""What the commands of ``cli.py`` do, a module for those with torch and one for those without."""
