# Flat: paths of all arms on seed 1
# Draw it again with: gnuplot flat-contour.gp
NAME = 'flat-contour'; TITLE = 'flat_contour'; WIDTH = 700; HEIGHT = 600
load 'style.gp'
set label 1 '{/:Bold Flat}' at screen 0.0229, screen 0.9633 left font ",14" tc rgb INK
set label 2 'paths of all arms on seed 1' at screen 0.0229, screen 0.93 left font ",11" tc rgb MUTED
F = 'flat-contour.dat'
set xrange [-102.8533371013835:49.696049152074266]
set yrange [-84.14976155763037:45.320197255267374]
set contour base; unset surface
set cntrparam levels discrete 0.0, 0.05, 0.1, 0.15000000000000002, 0.2, 0.25, 0.30000000000000004, 0.35000000000000003, 0.4, 0.45, 0.5, 0.55, 0.6000000000000001, 0.65, 0.7000000000000001, 0.75, 0.8, 0.8500000000000001, 0.9, 0.9500000000000001, 1.0
set table $LINES
splot F matrix using (-102.8533371013835 + $1*0.8474965902969877):(-84.14976155763037 + $2*0.719277548960543):3
unset table
unset contour
set lmargin at screen 0.0943; set rmargin at screen 0.8686
set bmargin at screen 0.0933; set tmargin at screen 0.86
set border 15
unset grid
set xlabel '{/:Italic x}_{1}' tc rgb TEXT offset 0,0.3
set label 4 '{/:Italic x}_{2}' at screen 0.0186, graph 0.5 center rotate by 90 tc rgb TEXT
set palette defined (0 "#93a4b5", 0.35 "#bcc8d3", 0.7 "#e3e9ee", 1 "#ffffff") maxcolors 32
set cbrange [0.0:1.0]
set label 5 'f' at screen 0.9857, graph 0.5 center rotate by 90 tc rgb TEXT
set colorbox user origin 0.8914,0.0933 size 0.02,0.7667 noborder
set cbtics scale 0.3 font ",10"
P = 'flat-contour-paths.dat'
set arrow from screen 0.0943, screen 0.89 to screen 0.12, screen 0.89 nohead lc rgb C1 lw 2
set label 'Brownian motion' at screen 0.1286, screen 0.89 left font ",11" tc rgb TEXT
set label '○ start' at screen 0.2957, screen 0.89 left font ",11" tc rgb TEXT
set label '● end' at screen 0.3874, screen 0.89 left font ",11" tc rgb TEXT
unset colorbox; unset label 5
plot P index 0 using 1:2 with lines lw 1.0 lc rgb "#50".C1[2:], \
  P index 0 every ::5000::5000 using 1:2 with points pt 7 ps 0.9 lc rgb C1, \
  P index 1 using 1:2 with points pt 6 ps 1 lw 2 lc rgb INK
