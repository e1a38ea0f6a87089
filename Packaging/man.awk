# The manual page, of what `downhill --help` and `downhill help COMMAND` print, one after the other; a line
# "@COMMAND" begins each, "@" the first. Set: version, date.
function text(line) {
  gsub(/\\/, "\\e", line)
  gsub(/-/, "\\-", line)
  if (line ~ /^[.']/) line = "\\&" line
  return line
}
function open_block() { if (!block) print ".nf"; block = 1 }
function close_block() { if (block) print ".fi"; block = 0 }
BEGIN {
  printf ".TH DOWNHILL 1 \"%s\" \"downhill %s\" \"User Commands\"\n", date, version
}
/^@/ {
  close_block()
  command = substr($0, 2)
  part = ""
  if (command != "") print ".SH \"" toupper(text("downhill " command)) "\""
  next
}
/^OVERVIEW: / {
  sub(/^OVERVIEW: /, "")
  if (command == "") {
    print ".SH NAME\ndownhill \\- " text($0) "\n.SH DESCRIPTION\n" text($0)
  } else {
    print text($0)
  }
  next
}
/^USAGE: / {
  close_block()
  print ".PP\n.B " text(substr($0, 8))
  next
}
/^[A-Z][A-Z ]*:?$/ {
  close_block()
  part = $0
  sub(/:$/, "", part)
  print (command == "" ? ".SH \"" : ".SS \"") part "\""
  next
}
/^$/ { if (!block) print ".PP"; else print ""; next }
# What is listed: two spaces, words, two spaces or more, what it is; or the words alone, and the rest below.
part ~ /ARGUMENTS|OPTIONS|SUBCOMMANDS|CODES/ && /^  [^ ]/ {
  line = substr($0, 3)
  at = match(line, /  +/)
  print ".TP\n.B " text(at ? substr(line, 1, at - 1) : line)
  if (at) print text(substr(line, at + RLENGTH))
  next
}
part ~ /ARGUMENTS|OPTIONS|SUBCOMMANDS/ && /^   / { sub(/^ +/, ""); print text($0); next }
/^  / { open_block(); print text($0); next }
{ close_block(); print text($0) }
END { close_block() }
